import { Kind, type GraphQLScalarType } from 'graphql';
import {
  GraphQLCountryCode,
  GraphQLCurrency,
  GraphQLDateTimeISO,
  GraphQLSafeInt,
  GraphQLURL,
} from 'graphql-scalars';
import { dayProblem, partialDateProblem } from '../domain/partial-date.ts';
import { BadUserInput } from '../errors.ts';

/** Refusals as ours, so that the client gets one sentence and the code of input that it can mend. */
function asBadUserInput<A extends unknown[], R>(parse: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    try {
      return parse(...args);
    } catch (error) {
      throw new BadUserInput(error instanceof Error ? error.message : String(error));
    }
  };
}

/** How a scalar is read and written; its name, description and specification stand in the SDL. */
type ScalarCoercion = Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>;

/**
 * A scalar of graphql-scalars. What the store answers was checked when it was recorded, so it goes out as it is: an address is not
 * rewritten, a moment stays text.
 */
function libraryScalar<I, O>(
  scalar: GraphQLScalarType<I, O>,
  serialize: (value: unknown) => unknown,
): ScalarCoercion {
  return {
    serialize,
    parseValue: asBadUserInput((value) => scalar.parseValue(value)),
    parseLiteral: asBadUserInput((node, variables) => scalar.parseLiteral(node, variables)),
  };
}

/** A code that may be written in small letters too; it is kept in capitals. */
function uppercased({ serialize, parseValue, parseLiteral }: ScalarCoercion): ScalarCoercion {
  return {
    serialize,
    parseValue: (value) => String(parseValue(value)).toUpperCase(),
    parseLiteral: (node, variables) => String(parseLiteral(node, variables)).toUpperCase(),
  };
}

/** A text with a form of its own, checked by a function that says what is wrong with it. */
function validatedText(faultIn: (text: string) => string | null): ScalarCoercion {
  const parse = (value: unknown): string => {
    const problem = typeof value === 'string' ? faultIn(value) : 'a date is a text, in quotes';
    if (typeof value !== 'string' || problem !== null) throw new BadUserInput(problem ?? '');
    return value;
  };
  return {
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  };
}

/** The scalars of schema/scalars.graphql. */
export const SCALARS = {
  PartialDate: validatedText(partialDateProblem),
  Date: validatedText(dayProblem),
  DateTime: libraryScalar(GraphQLDateTimeISO, String),
  SafeInt: libraryScalar(GraphQLSafeInt, Number),
  CurrencyCode: uppercased(libraryScalar(GraphQLCurrency, String)),
  CountryCode: uppercased(libraryScalar(GraphQLCountryCode, String)),
  URL: libraryScalar(GraphQLURL, String),
};
