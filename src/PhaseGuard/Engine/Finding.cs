using System.Globalization;

namespace PhaseGuard;

/// <summary>One flaw of a file: what is wrong, where, and the cure.</summary>
public sealed record Finding
{
    /// <summary>The rule that speaks, with its id and name.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The level after the policy: <see cref="Level.Error"/> or <see cref="Level.Warning"/>.</summary>
    public required Level Level { get; init; }

    /// <summary>The line, from 1; only LF ends a line.</summary>
    public required int Line { get; init; }

    /// <summary>The column, from 1, in Unicode code points; a byte order mark has none.</summary>
    public required int Column { get; init; }

    /// <summary>The JSON Pointer (RFC 6901) of the value that is meant; empty for the whole file.</summary>
    public required string Pointer { get; init; }

    /// <summary>The phase that is meant, by the name in the file; <see langword="null"/> where none is.</summary>
    public string? Phase { get; init; }

    /// <summary>What is wrong, quoting what was found.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it.</summary>
    public required string Cure { get; init; }

    /// <summary>
    /// What could be written in place of what is wrong; <see langword="null"/> where only work cures it, or unless
    /// <see cref="ValidationOptions.WithFixes"/> asked for it.
    /// </summary>
    public Fix? Fix { get; init; }

    /// <summary>The line that is meant; <see langword="null"/> unless <see cref="ValidationOptions.WithSource"/> asked for it.</summary>
    public SourceLine? Source { get; init; }

    /// <summary>
    /// The full id of the later commit that repaired it; <see langword="null"/> where none did, or no range of commits was judged.
    /// </summary>
    public string? FixedIn { get; init; }

    /// <summary>
    /// How many more findings of its rule and level the file has, of which only the number was kept; the message says it, too.
    /// Of a file with thousands of findings at most 1,000 are kept.
    /// </summary>
    public int More { get; init; }

    /// <summary>What the value says that is meant, and what else the rule rests on; <see langword="null"/> where nobody asked for it.</summary>
    internal string? Content { get; init; }

    /// <summary>What the finding is known by in a later version; <see langword="null"/> where its content was not asked for, or it stands for others.</summary>
    internal string? Digest => Content is null || More > 0 ? null : FindingDigest.Of(this, Content);

    /// <summary>The place, the level, the rule and the message, such as <c>9:70: error PG031: ...</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}: {Level.Word()} {Rule.Id}: {Message}");

    /// <summary>This finding, which stands for others that were not kept.</summary>
    internal Finding WithMore(int count) => count == 0 ? this
        : this with { More = count, Message = string.Create(CultureInfo.InvariantCulture, $"{Message} (and {count:N0} more)") };

    /// <summary>This finding, which is another one where the document comes further.</summary>
    internal Finding RestingOn(Func<string>? progress) => progress is null || Content is null ? this : this with { Content = $"{Content}\0{progress()}" };

    internal static Finding At(Location spot, Rule rule, Level level, string message, string cure, string? phase) => new()
    {
        Rule = rule,
        Level = level,
        Line = spot.Line,
        Column = spot.Column,
        Pointer = spot.Pointer,
        Phase = phase,
        Message = message,
        Cure = cure,
        Source = spot.Source,
        Content = spot.Content,
    };
}
