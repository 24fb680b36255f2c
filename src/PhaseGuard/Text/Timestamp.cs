namespace PhaseGuard.Text;

/// <summary>An instant, as the timestamps of records name one.</summary>
/// <param name="Second">Seconds since the start of the year 1, in UTC; a 60th second is the next minute's first.</param>
/// <param name="Attosecond">Attoseconds (10^-18 s) since that second; what is finer is cut off.</param>
internal readonly record struct Timestamp(long Second, long Attosecond) : IComparable<Timestamp>
{
    private const long AttosecondsPerSecond = 1_000_000_000_000_000_000;

    private const decimal SecondsPerAttosecond = 1e-18m;

    private const long AttosecondsPerTick = AttosecondsPerSecond / TimeSpan.TicksPerSecond;

    /// <returns>Whether the text has one of the forms of ISO 8601 that PG050 accepts.</returns>
    public static bool TryRead(ReadOnlySpan<byte> text, out Timestamp timestamp)
    {
        var reader = new TimestampReader(text);
        bool isRead = reader.Read();
        timestamp = isRead ? new Timestamp(reader.Second, reader.Attosecond) : default;
        return isRead;
    }

    public static Timestamp Of(DateTimeOffset time)
    {
        (long second, long ticks) = Math.DivRem(time.UtcTicks, TimeSpan.TicksPerSecond);
        return new Timestamp(second, ticks * AttosecondsPerTick);
    }

    /// <summary>Ticks of 100 ns since the start of the year 1, in UTC; what is finer is cut off.</summary>
    public long UtcTicks => (Second * TimeSpan.TicksPerSecond) + (Attosecond / AttosecondsPerTick);

    /// <summary>The same as .NET has it; <see langword="null"/> before the year 1 and after the year 9999 of UTC.</summary>
    public DateTimeOffset? ToTime()
        => UtcTicks is >= 0 and var ticks && ticks <= DateTimeOffset.MaxValue.UtcTicks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    public int CompareTo(Timestamp other)
        => Second != other.Second ? Second.CompareTo(other.Second) : Attosecond.CompareTo(other.Attosecond);

    public Timestamp Plus(int seconds) => this with { Second = Second + seconds };

    /// <summary>The time from another instant to this one, in seconds; negative where this one is the earlier.</summary>
    public decimal SecondsSince(Timestamp other)
        => Attosecond == other.Attosecond
            ? Second - other.Second
            : Second - other.Second + ((Attosecond - other.Attosecond) * SecondsPerAttosecond);

    public static bool operator <(Timestamp left, Timestamp right) => left.CompareTo(right) < 0;

    public static bool operator >(Timestamp left, Timestamp right) => left.CompareTo(right) > 0;

    public static bool operator <=(Timestamp left, Timestamp right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Timestamp left, Timestamp right) => left.CompareTo(right) >= 0;
}
