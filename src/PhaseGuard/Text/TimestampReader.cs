namespace PhaseGuard.Text;

/// <summary>
/// Reads the forms of ISO 8601 that PG050 accepts: a day, or a day, <c>T</c> or a space, and a time to the minute, to
/// the second or finer, then <c>Z</c>, an offset, or nothing, which is UTC. A day alone is its first second.
/// </summary>
internal ref struct TimestampReader(ReadOnlySpan<byte> text)
{
    /// <summary>The Gregorian calendar repeats itself after 400 years.</summary>
    private const int DaysIn400Years = 146_097;

    private const int FractionDigits = 18;

    private readonly ReadOnlySpan<byte> _text = text;
    private int _at;

    /// <summary>Seconds since the start of the year 1, in UTC.</summary>
    public long Second { get; private set; }

    public long Attosecond { get; private set; }

    private readonly bool AtEnd => _at == _text.Length;

    /// <returns>Whether the whole text has one of the forms.</returns>
    public bool Read()
        => ReadDay() && (AtEnd || ((Skip('T') || Skip(' ')) && ReadTime() && ReadZone())) && AtEnd;

    private bool ReadDay()
    {
        if (!(ReadPair(0, 99, out int century) && ReadPair(0, 99, out int yearOfCentury)
            && Skip('-') && ReadPair(1, 12, out int month) && Skip('-')))
        {
            return false;
        }

        int year = (century * 100) + yearOfCentury;
        int likeYear = (year % 400) + 400;
        bool isRead = ReadPair(1, DateTime.DaysInMonth(likeYear, month), out int day);
        if (isRead)
        {
            Second = 86_400L * (new DateOnly(likeYear, month, day).DayNumber + (((year / 400) - 1) * DaysIn400Years));
        }

        return isRead;
    }

    private bool ReadTime()
    {
        if (!(ReadPair(0, 23, out int hour) && Skip(':') && ReadPair(0, 59, out int minute)))
        {
            return false;
        }

        Second += (hour * 3600) + (minute * 60);
        return !Skip(':') || ReadSecond();
    }

    private bool ReadSecond()
    {
        bool isRead = ReadPair(0, 60, out int second);
        Second += second;
        return isRead && (!(Skip('.') || Skip(',')) || ReadFraction());
    }

    private bool ReadFraction()
    {
        int start = _at;
        for (; !AtEnd && char.IsAsciiDigit((char)_text[_at]); _at++)
        {
            Attosecond = _at - start < FractionDigits ? (Attosecond * 10) + _text[_at] - '0' : Attosecond;
        }

        for (int digits = _at - start; digits < FractionDigits; digits++)
        {
            Attosecond *= 10;
        }

        return _at > start;
    }

    private bool ReadZone()
    {
        if (AtEnd || Skip('Z'))
        {
            return true;
        }

        int sign = Skip('+') ? 1 : Skip('-') ? -1 : 0;
        if (sign == 0 || !ReadPair(0, 23, out int hours))
        {
            return false;
        }

        int minutes = 0;
        bool endsHere = AtEnd;
        _ = Skip(':');
        bool isRead = endsHere || ReadPair(0, 59, out minutes);
        Second -= sign * ((hours * 3600) + (minutes * 60));
        return isRead;
    }

    /// <summary>Reads two digits.</summary>
    private bool ReadPair(int least, int most, out int number)
    {
        number = 0;
        if (_at + 2 > _text.Length)
        {
            return false;
        }

        (byte tens, byte ones) = (_text[_at], _text[_at + 1]);
        _at += 2;
        number = ((tens - '0') * 10) + ones - '0';
        return char.IsAsciiDigit((char)tens) && char.IsAsciiDigit((char)ones) && number >= least && number <= most;
    }

    private bool Skip(char wanted)
    {
        bool stands = !AtEnd && _text[_at] == wanted;
        _at += stands ? 1 : 0;
        return stands;
    }
}
