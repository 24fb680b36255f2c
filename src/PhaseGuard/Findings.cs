using PhaseGuard.Json;

namespace PhaseGuard;

/// <summary>Collects what the rules find in one file; knows what the policy makes of each rule's level.</summary>
internal sealed class Findings(ValidationOptions options)
{
    private List<(Place At, Finding Finding)>? _found;

    /// <summary>Adds a finding, unless the policy turned its rule off.</summary>
    /// <param name="rule">The rule that speaks.</param>
    /// <param name="at">What the finding points at.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="fix">What to do about it.</param>
    /// <param name="phase">The phase that is meant.</param>
    /// <param name="level">The level by default where it is not the rule's own.</param>
    public void Add(Rule rule, Place at, string message, string fix, string? phase = null, Level? level = null)
    {
        Level effective = options.LevelOf(rule, level ?? rule.Level);
        if (effective != Level.Off)
        {
            (_found ??= []).Add((at, new Finding
            {
                Rule = rule, Level = effective, Message = message, Fix = fix, Phase = phase,
                Line = 1, Column = 1, Pointer = "",
            }));
        }
    }

    /// <summary>The findings in file order, by offset and then by id, with their lines, columns and pointers.</summary>
    public IReadOnlyList<Finding> Locate(JsonTree tree)
    {
        if (_found is null)
        {
            return [];
        }

        var lines = new LineCounter(tree.Text.Span);
        var located = new List<Finding>(_found.Count);
        foreach ((Place at, Finding finding) in _found.OrderBy(f => f.At.Offset).ThenBy(f => f.Finding.Rule.Id, StringComparer.Ordinal))
        {
            lines.MoveTo(at.Offset);
            located.Add(finding with
            {
                Line = lines.Line,
                Column = lines.Column,
                Pointer = JsonPointer.To(tree, at.Node),
            });
        }

        return located;
    }
}
