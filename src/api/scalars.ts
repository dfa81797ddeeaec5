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
function refusing<A extends unknown[], R>(parse: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    try {
      return parse(...args);
    } catch (error) {
      throw new BadUserInput(error instanceof Error ? error.message : String(error));
    }
  };
}

/** How a scalar is read and written; its name, description and specification stand in the SDL. */
type Coercion = Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>;

/**
 * A scalar of graphql-scalars. What the store answers was checked when it was recorded, so it goes out as it is: an address is not
 * rewritten, a moment stays text.
 */
function known<I, O>(scalar: GraphQLScalarType<I, O>, serialize: (value: unknown) => unknown): Coercion {
  return {
    serialize,
    parseValue: refusing((value) => scalar.parseValue(value)),
    parseLiteral: refusing((node, variables) => scalar.parseLiteral(node, variables)),
  };
}

/** A code that may be written in small letters too; it is kept in capitals. */
function inCapitals({ serialize, parseValue, parseLiteral }: Coercion): Coercion {
  return {
    serialize,
    parseValue: (value) => String(parseValue(value)).toUpperCase(),
    parseLiteral: (node, variables) => String(parseLiteral(node, variables)).toUpperCase(),
  };
}

/** A text with a form of its own, checked by a function that says what is wrong with it. */
function checkedText(fault: (text: string) => string | null): Coercion {
  const parse = (value: unknown): string => {
    const found = typeof value === 'string' ? fault(value) : 'a date is a text, in quotes';
    if (typeof value !== 'string' || found !== null) throw new BadUserInput(found ?? '');
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
  PartialDate: checkedText(partialDateProblem),
  Date: checkedText(dayProblem),
  DateTime: known(GraphQLDateTimeISO, String),
  SafeInt: known(GraphQLSafeInt, Number),
  CurrencyCode: inCapitals(known(GraphQLCurrency, String)),
  CountryCode: inCapitals(known(GraphQLCountryCode, String)),
  URL: known(GraphQLURL, String),
};
