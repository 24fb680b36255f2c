namespace PhaseGuard.Steps;

/// <summary>
/// Reads the forms of ISO 8601 that PG050 accepts: a day, or a day, <c>T</c> or a space, and a time to the minute, to
/// the second or finer, then <c>Z</c>, an offset, or nothing, which is UTC. A day alone is its first second.
/// </summary>
internal ref struct TimestampReader(ReadOnlySpan<byte> text)
{
    /// <summary>The Gregorian calendar repeats itself after 400 years.</summary>
    private const int DaysIn400Years = 146_097;

    private const int FractionDigits = 18;

    private ReadOnlySpan<byte> _rest = text;

    /// <summary>Seconds since the start of the year 1, in UTC.</summary>
    public long Second { get; private set; }

    public long Attosecond { get; private set; }

    /// <returns>Whether the whole text has one of the forms.</returns>
    public bool Read()
        => ReadDay() && (_rest.IsEmpty || ((Skip('T') || Skip(' ')) && ReadTime() && ReadZone())) && _rest.IsEmpty;

    private bool ReadDay()
    {
        if (!(ReadNumber(4, 0, 9999, out int year) && Skip('-') && ReadNumber(2, 1, 12, out int month) && Skip('-')))
        {
            return false;
        }

        int likeYear = (year % 400) + 400;
        bool isRead = ReadNumber(2, 1, DateTime.DaysInMonth(likeYear, month), out int day);
        if (isRead)
        {
            Second = 86_400L * (new DateOnly(likeYear, month, day).DayNumber + (((year / 400) - 1) * DaysIn400Years));
        }

        return isRead;
    }

    private bool ReadTime()
    {
        if (!(ReadNumber(2, 0, 23, out int hour) && Skip(':') && ReadNumber(2, 0, 59, out int minute)))
        {
            return false;
        }

        Second += (hour * 3600) + (minute * 60);
        return !Skip(':') || ReadSecond();
    }

    private bool ReadSecond()
    {
        bool isRead = ReadNumber(2, 0, 60, out int second);
        Second += second;
        return isRead && (!(Skip('.') || Skip(',')) || ReadFraction());
    }

    private bool ReadFraction()
    {
        int length = 0;
        for (; length < _rest.Length && char.IsAsciiDigit((char)_rest[length]); length++)
        {
            Attosecond = length < FractionDigits ? (Attosecond * 10) + _rest[length] - '0' : Attosecond;
        }

        for (int missing = length; missing < FractionDigits; missing++)
        {
            Attosecond *= 10;
        }

        _rest = _rest[length..];
        return length > 0;
    }

    private bool ReadZone()
    {
        if (_rest.IsEmpty || Skip('Z'))
        {
            return true;
        }

        int sign = Skip('+') ? 1 : Skip('-') ? -1 : 0;
        if (sign == 0 || !ReadNumber(2, 0, 23, out int hours))
        {
            return false;
        }

        int minutes = 0;
        bool endsHere = _rest.IsEmpty;
        _ = Skip(':');
        bool isRead = endsHere || ReadNumber(2, 0, 59, out minutes);
        Second -= sign * ((hours * 3600) + (minutes * 60));
        return isRead;
    }

    private bool ReadNumber(int digits, int least, int most, out int number)
    {
        number = 0;
        if (_rest.Length < digits)
        {
            return false;
        }

        foreach (byte digit in _rest[..digits])
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            number = (number * 10) + digit - '0';
        }

        _rest = _rest[digits..];
        return number >= least && number <= most;
    }

    private bool Skip(char wanted)
    {
        bool stands = !_rest.IsEmpty && _rest[0] == wanted;
        _rest = stands ? _rest[1..] : _rest;
        return stands;
    }
}
