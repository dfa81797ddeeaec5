"""Intervals of figures. A pair (low, high) of exact numbers; high is None without a limit."""

from fractions import Fraction


def of_figure(figure, whole_units):
    """Interval of a stated figure. The tenth of ABOUT is rounded up to whole units for money."""
    value = figure["value"]
    match figure["qualifier"]:
        case "EXACTLY":
            return value, value
        case "ABOUT":
            tenth = -(-value // 10) if whole_units else Fraction(value) / 10
            return value - tenth, value + tenth
        case "UP_TO":
            return 0, value
        case "AT_LEAST" | "OVER":
            return value, None
        case "BETWEEN":
            return value, figure["to"]
    raise ValueError(f"unknown qualifier: {figure['qualifier']}")


def meet(a, b, a_open=False, b_open=False):
    """Whether two intervals, each widened by 2 percent, share a value.

    The low end of an open interval (OVER) is not one of its values.
    """
    lows = [(98 * a[0], a_open), (98 * b[0], b_open)]
    highs = [102 * high for high in (a[1], b[1]) if high is not None]
    if not highs:
        return True
    low, is_open = max(lows)
    return low < min(highs) or (low == min(highs) and not is_open)


def plus(a, b):
    """Sum of two intervals."""
    return a[0] + b[0], None if a[1] is None or b[1] is None else a[1] + b[1]


def total(intervals):
    """Sum of intervals; [0, 0] of none."""
    result = (0, 0)
    for each in intervals:
        result = plus(result, each)
    return result


def larger(a, b):
    """Interval of the larger of two values."""
    return max(a[0], b[0]), None if a[1] is None or b[1] is None else max(a[1], b[1])


def rest(whole, parts):
    """Interval of what is left of a whole without its parts."""
    low = 0 if parts[1] is None else max(0, whole[0] - parts[1])
    high = None if whole[1] is None else max(0, whole[1] - parts[0])
    return low, high


def share_of(interval):
    """Interval of one owner's part of a value with several owners."""
    return 0, interval[1]
