using PhaseGuard.Engine.Fixes;
using PhaseGuard.Text;

namespace PhaseGuard;

/// <summary>
/// Collects what the rules find in one file; knows what the policy makes of each rule's level. Of a file with thousands of
/// findings it keeps a thousand: the first ones, and the first one of each rule that speaks after them. The others are counted.
/// </summary>
internal sealed class FindingCollector(RuleLevels levels, LocationDetail detail)
{
    private List<Found>? _found;
    private Action<SourcePosition, string, string, string?>? _tell;

    /// <summary>Whether findings are to bring their fixes.</summary>
    public bool WantsFixes { get; init; }

    /// <summary>Whether it is enough to know which findings have a fix, and whether that is safe.</summary>
    public bool CountsFixes { get; init; }

    /// <summary>Whether the edits of fixes are to bring their lines and columns.</summary>
    public bool WantsEditPlaces { get; init; }

    /// <summary>Whether every finding is kept, however many there are.</summary>
    public bool KeepsAll { get; init; }

    /// <summary>Whether anything was found.</summary>
    public bool IsEmpty => _found is null;

    /// <summary>Says how far the document has come, for the digests of rules that rest on it.</summary>
    public Func<string>? Progress { get; init; }

    /// <summary>A collector whose findings are another rule's, and stand among this one's; what a policy turned off is not asked.</summary>
    /// <param name="rule">The rule that speaks.</param>
    /// <param name="message">Makes its message of what was found.</param>
    public FindingCollector As(Rule rule, Func<string, string> message)
        => new(levels, detail) { _tell = (at, found, cure, phase) => Add(rule, at, message(found), cure, phase) };

    /// <summary>Adds a finding, unless the policy turned its rule off.</summary>
    /// <param name="rule">The rule that speaks.</param>
    /// <param name="at">What the finding points at.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="cure">What to do about it.</param>
    /// <param name="phase">The phase that is meant.</param>
    /// <param name="level">The level by default where it is not the rule's own.</param>
    public void Add(Rule rule, SourcePosition at, string message, string cure, string? phase = null, Level? level = null)
    {
        Level effective = levels.Of(rule, level ?? rule.Level);
        if (effective != Level.Off && _tell is not null)
        {
            _tell(at, message, cure, phase);
        }
        else if (effective != Level.Off)
        {
            Keep(_found ??= [], new Found(at, rule, effective, message, cure, phase));
        }
    }

    /// <summary>Whether a rule is on, and so says what is its to say.</summary>
    /// <param name="id">The rule's id.</param>
    public bool IsOn(string id) => levels.IsOn(id);

    /// <summary>Whether any of some rules has found something.</summary>
    /// <param name="ids">The rules' ids.</param>
    public bool Has(string[] ids) => ids.Length > 0 && _found is not null && HasAny(_found, ids);

    /// <summary>It stands by itself so that nothing is allocated where nothing is asked.</summary>
    private static bool HasAny(List<Found> found, string[] ids) => found.Exists(one => ids.Contains(one.Rule.Id));

    private void Keep(List<Found> kept, Found found)
    {
        int same = kept.Count < KeptFindings.Limit || KeepsAll ? -1 : kept.FindLastIndex(one => one.Rule == found.Rule && one.Level == found.Level);
        if (same < 0)
        {
            kept.Add(found with { Turn = kept.Count });
        }
        else
        {
            kept[same] = kept[same] with { More = kept[same].More + 1 };
        }
    }

    /// <summary>The findings in file order, by offset and then by id, with their lines, columns and pointers.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="fixOf">Gives the fix of what a rule found at a place; <see langword="null"/> where nobody wants fixes.</param>
    public IReadOnlyList<Finding> Locate(SourceText text, Func<Rule, SourcePosition, Fix?>? fixOf)
    {
        if (_found is null)
        {
            return [];
        }

        _found.Sort();
        var lines = new LineCounter(text.Text.Span);
        var located = new List<Finding>(_found.Count);
        foreach (Found found in _found)
        {
            var spot = Location.Of(text, found.At, ref lines, detail);
            Finding finding = Finding.At(spot, found.Rule, found.Level, found.Message, found.Cure, found.Phase).WithMore(found.More)
                .RestingOn(found.Rule.RestsOnProgress ? Progress : null);
            located.Add(fixOf?.Invoke(found.Rule, found.At) is { } fix ? finding with { Fix = CountsFixes ? fix.WithoutEdits : fix.Write() } : finding);
        }

        return fixOf is not null && WantsEditPlaces ? EditPlace.FindAll(text, located) : located;
    }

    /// <summary>A finding that does not know its line yet.</summary>
    private readonly record struct Found(SourcePosition At, Rule Rule, Level Level, string Message, string Cure, string? Phase)
        : IComparable<Found>
    {
        /// <summary>Which finding of the file it is, counted as they were made.</summary>
        public int Turn { get; init; }

        /// <summary>How many findings of its rule and level came after it and were not kept.</summary>
        public int More { get; init; }

        public int CompareTo(Found other)
            => At.Offset != other.At.Offset ? At.Offset.CompareTo(other.At.Offset)
                : Rule != other.Rule ? string.CompareOrdinal(Rule.Id, other.Rule.Id)
                : Turn.CompareTo(other.Turn);
    }
}
