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

/**
 * Makes a parser throw BadUserInput, so that clients get one sentence and the code for their input.
 */
function asBadUserInput<A extends unknown[], R>(parse: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    try {
      return parse(...args);
    } catch (error) {
      throw new BadUserInput(error instanceof Error ? error.message : String(error));
    }
  };
}

/** Input and output of a scalar; the SDL has its name, description and specification. */
type ScalarCoercion = Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>;

/**
 * A scalar of graphql-scalars. Output was validated when it was recorded and stays as it is: a URL
 * is not rewritten, and a time stays text.
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

/** Accepts a code in lower case too, and converts it to upper case. */
function uppercased({ serialize, parseValue, parseLiteral }: ScalarCoercion): ScalarCoercion {
  return {
    serialize,
    parseValue: (value) => String(parseValue(value)).toUpperCase(),
    parseLiteral: (node, variables) => String(parseLiteral(node, variables)).toUpperCase(),
  };
}

/**
 * A text scalar with its own format.
 * @param findProblem describes the problem of a text; null for none.
 */
function validatedText(findProblem: (text: string) => string | null): ScalarCoercion {
  const parse = (value: unknown): string => {
    const problem = typeof value === 'string' ? findProblem(value) : 'a date must be a string in quotes';
    if (typeof value !== 'string' || problem !== null) throw new BadUserInput(problem ?? '');
    return value;
  };
  return {
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  };
}

/** Scalars of schema/scalars.graphql. */
export const SCALARS = {
  PartialDate: validatedText(partialDateProblem),
  Date: validatedText(dayProblem),
  DateTime: libraryScalar(GraphQLDateTimeISO, String),
  SafeInt: libraryScalar(GraphQLSafeInt, Number),
  CurrencyCode: uppercased(libraryScalar(GraphQLCurrency, String)),
  CountryCode: uppercased(libraryScalar(GraphQLCountryCode, String)),
  URL: libraryScalar(GraphQLURL, String),
};
