using System.Text;
using PhaseGuard.Json;
using PhaseGuard.Steps.Policies;

namespace PhaseGuard.Steps;

/// <summary>The phases of a cycle in canonical order, and the checkpoints at which it may be committed half-way.</summary>
public sealed class PhaseSet
{
    /// <summary>A set that somebody would use: its names are all shown, and compared one by one faster than they are looked up.</summary>
    internal const int Few = 64;

    private readonly byte[][] _utf8Names;
    private readonly string?[] _normalNames;
    private readonly Dictionary<string, int>? _byName;
    private readonly Dictionary<string, int>? _byNormalName;
    private readonly int _longest;
    private readonly int _green;

    /// <summary>Defines a set, as <c>phaseSets</c> of <c>phaseguard.json</c> does.</summary>
    /// <param name="names">The phases, in canonical order.</param>
    /// <param name="checkpoints">For each checkpoint (GREEN, REVIEW, REFACTOR, FINAL) the last phase that must be finished; <see langword="null"/> for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A phase stands there twice or has no name, or a checkpoint is none of the four, or names no phase of its own before the last.</exception>
    public PhaseSet(IReadOnlyList<string> names, IReadOnlyDictionary<string, string>? checkpoints = null)
        : this(PhaseSetArguments.Names(names, nameof(names)), PhaseSetArguments.Checkpoints(names, checkpoints, nameof(checkpoints)))
    {
    }

    internal PhaseSet(IReadOnlyList<string> names, IReadOnlyList<Checkpoint> checkpoints)
    {
        Names = names;
        Checkpoints = checkpoints;
        CheckpointNames = [.. checkpoints.Select(checkpoint => checkpoint.Name)];
        _green = checkpoints.FirstOrDefault(checkpoint => checkpoint.Name == Checkpoint.Green)?.LastFinished ?? -1;
        _utf8Names = [.. names.Select(Encoding.UTF8.GetBytes)];
        _longest = names.Max(name => name.Length);
        _normalNames = [.. names.Select(Normalize)];
        if (names.Count > Few)
        {
            (_byName, _byNormalName) = (PositionsOf(names), PositionsOf(_normalNames));
        }
    }

    /// <summary>The phases, in canonical order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The names for a message, which shows all of any set that somebody would use.</summary>
    internal string Listing => field ??= Quote.Some(Names, limit: Few);

    /// <summary>The checkpoints, earliest first.</summary>
    internal IReadOnlyList<Checkpoint> Checkpoints { get; }

    /// <summary>The names of the checkpoints, earliest first.</summary>
    public IReadOnlyList<string> CheckpointNames { get; }

    /// <param name="name">The name in the file.</param>
    /// <param name="likely">Where it should stand: the first position to be tried.</param>
    /// <returns>The 0-based position of the phase of exactly that name; -1 where there is none.</returns>
    internal int IndexOf(JsonValue name, int likely = 0)
    {
        ReadOnlySpan<byte> utf8 = name.IsString ? name.Utf8 : default;
        if (likely < _utf8Names.Length && utf8.SequenceEqual(_utf8Names[likely]))
        {
            return likely;
        }

        return _byName?.GetValueOrDefault(Encoding.UTF8.GetString(utf8), -1) ?? IndexOf(utf8);
    }

    /// <summary>The phase that a misspelt name means, where case, spaces, hyphens and parentheses explain it.</summary>
    /// <returns>The 0-based position; -1 where nothing explains the name.</returns>
    internal int Explain(string name)
        => Normalize(name) is not { } meant ? -1 : _byNormalName?.GetValueOrDefault(meant, -1) ?? Array.IndexOf(_normalNames, meant);

    /// <summary>Whether no other phase could be meant by a misspelling of one.</summary>
    /// <param name="index">The phase's 0-based position.</param>
    internal bool IsUnmistakable(int index) => _normalNames.Count(name => name == _normalNames[index]) == 1;

    private static Dictionary<string, int> PositionsOf(IReadOnlyList<string?> names)
    {
        var positions = new Dictionary<string, int>(names.Count, StringComparer.Ordinal);
        for (int index = 0; index < names.Count; index++)
        {
            positions.TryAdd(names[index] ?? "", index);
        }

        return positions;
    }

    private int IndexOf(ReadOnlySpan<byte> name)
    {
        for (int index = 0; index < _utf8Names.Length; index++)
        {
            if (name.SequenceEqual(_utf8Names[index]))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>The words of a name in upper case, joined by underscores; <see langword="null"/> where that is longer than any phase's name.</summary>
    private string? Normalize(string name)
    {
        var words = new StringBuilder();
        bool ends = false;
        foreach (char c in name)
        {
            if (c is ' ' or '-' or '_' or '(' or ')')
            {
                ends = words.Length > 0;
                continue;
            }

            words.Append(ends ? "_" : "").Append(char.ToUpperInvariant(c));
            ends = false;
            if (words.Length > _longest)
            {
                return null;
            }
        }

        return words.ToString();
    }

    /// <summary>Whether a step that drives no acceptance test may skip the phase with a bare NOT_APPLICABLE.</summary>
    internal bool IsPresettable(int index)
        => index >= 1 && index <= _green;
}
