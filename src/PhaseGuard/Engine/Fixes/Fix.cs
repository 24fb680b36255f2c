using PhaseGuard.Engine.Fixes;
using PhaseGuard.Json;

namespace PhaseGuard;

/// <summary>Edits of a file that take a finding away.</summary>
public sealed record Fix
{
    private static readonly Fix _anySafe = new(Applicability.Safe, "", []);
    private static readonly Fix _anyUnsafe = new(Applicability.Unsafe, "", []);

    /// <summary>What makes the edits, as long as nobody asked for them; they cost more than to know that there are some.</summary>
    private JsonEdit? _unwritten;

    private Fix(Applicability applicability, string message, IReadOnlyList<TextEdit> edits)
        => (Applicability, Message, Edits) = (applicability, message, edits);

    /// <summary>Whether it may be applied without a second look.</summary>
    public Applicability Applicability { get; }

    /// <summary>What it does, as a sentence.</summary>
    public string Message { get; }

    /// <summary>The edits in the order of the file; no two overlap.</summary>
    public IReadOnlyList<TextEdit> Edits { get; }

    /// <summary>Whether another fix does the same to the same bytes.</summary>
    /// <param name="other">The other fix.</param>
    public bool Equals(Fix? other)
        => other is not null && (Applicability, Message) == (other.Applicability, other.Message) && Edits.SequenceEqual(other.Edits);

    /// <summary>Equal fixes have the same.</summary>
    public override int GetHashCode() => HashCode.Combine(Applicability, Message, Edits.Count);

    /// <summary>The same with edits that know more of their places.</summary>
    internal Fix With(IReadOnlyList<TextEdit> edits) => new(Applicability, Message, edits);

    /// <summary>The same with the lines and columns of its edits.</summary>
    internal Fix Placed(Text.SourceText text) => With([.. Edits.Select(edit => edit with { Place = EditPlace.Of(text, edit) })]);

    /// <summary>One that only says whether it is safe.</summary>
    internal Fix WithoutEdits => IsSafe ? _anySafe : _anyUnsafe;

    internal bool IsSafe => Applicability == Applicability.Safe;

    /// <summary>A fix after which the record says the same as before.</summary>
    internal static Fix Safe(string message, JsonEdit edit) => Of(Applicability.Safe, message, edit);

    /// <summary>A fix after which the record says something new.</summary>
    internal static Fix Unsafe(string message, JsonEdit edit) => Of(Applicability.Unsafe, message, edit);

    /// <summary>A fix of a text that is no JSON, after which the record says the same as before.</summary>
    internal static Fix Safe(string message, TextEdit edit) => new(Applicability.Safe, message, [edit]);

    internal static Fix Of(Applicability applicability, string message, JsonEdit edit) => new(applicability, message, []) { _unwritten = edit };

    /// <summary>The same with its edits, which are good after the text is gone.</summary>
    internal Fix Write()
        => _unwritten is null ? this : With([.. _unwritten.Splices().Select(splice => new TextEdit(splice.Start, splice.End - splice.Start, splice.Text))]);
}
