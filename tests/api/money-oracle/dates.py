"""Partial dates: a year, a half, a quarter, a month or a day, and the days they cover."""

import calendar
import datetime


def period(text):
    """First and last day of a partial date."""
    year = int(text[:4])
    rest = text[5:]
    if not rest:
        months = (1, 12)
    elif rest[0] == "H":
        half = int(rest[1:])
        months = (6 * half - 5, 6 * half)
    elif rest[0] == "Q":
        quarter = int(rest[1:])
        months = (3 * quarter - 2, 3 * quarter)
    elif len(rest) == 2:
        months = (int(rest), int(rest))
    else:
        day = datetime.date.fromisoformat(text).toordinal()
        return day, day
    first = datetime.date(year, months[0], 1)
    last = datetime.date(year, months[1], calendar.monthrange(year, months[1])[1])
    return first.toordinal(), last.toordinal()


def first_day(text):
    """First day of a partial date as a number; lower than every day if unknown."""
    return 0 if text is None else period(text)[0]
