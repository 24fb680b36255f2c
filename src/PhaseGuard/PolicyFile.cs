using System.Text;
using PhaseGuard.Json;
using PhaseGuard.Policies.Rules;
using PhaseGuard.Text;

namespace PhaseGuard.Policies;

/// <summary>Reads <c>phaseguard.json</c>. It never throws on bad input: a wrong policy is an error with its place.</summary>
public static class PolicyFile
{
    /// <summary>The policy's name, at the repository's root.</summary>
    public const string Name = "phaseguard.json";

    /// <summary>The keys of a policy.</summary>
    internal static IReadOnlyList<string> Keys => PolicyReader.KeysOf(DialectBook.PolicySections);

    /// <summary>Whether a path could be the policy, or a file that it names.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    internal static bool MayBePart(string path) => Glob.IsJson(path) || AllowedSigners.MayBeOne(path);

    /// <summary>Reads a policy.</summary>
    /// <param name="utf8">The file's bytes.</param>
    public static PolicyReading Read(ReadOnlyMemory<byte> utf8)
        => Read(utf8, root => new PolicyReader(root, DialectBook.PolicySections, RuleBook.All).Read());

    /// <summary>Adds the phase set that a repository's own template defines.</summary>
    /// <param name="policy">The policy that names the template.</param>
    /// <param name="utf8">The template's bytes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    public static PolicyReading ReadCanonicalSchema(Policy policy, ReadOnlyMemory<byte> utf8)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return ReadNamedFile(policy, policy.OfSteps, isJson: true, utf8);
    }

    /// <summary>Adds a baseline.</summary>
    /// <param name="policy">The policy that names it.</param>
    /// <param name="utf8">The baseline's bytes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    public static PolicyReading ReadBaseline(Policy policy, ReadOnlyMemory<byte> utf8)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Read(utf8, root => policy with { Baseline = BaselineReader.Read(root, RuleBook.All) });
    }

    /// <summary>Adds what a file says that a section of the policy names.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="section">The section that names the file, as it is in the policy.</param>
    /// <param name="isJson">Whether the file is JSON; else it is text.</param>
    /// <param name="utf8">The file's bytes.</param>
    internal static PolicyReading ReadNamedFile(Policy policy, DialectPolicy section, bool isJson, ReadOnlyMemory<byte> utf8)
        => isJson ? Read(utf8, root => policy with { Sections = policy.SectionsWith(section.With(root)) })
            : new PolicyReading(policy with { Sections = policy.SectionsWith(section.With(Encoding.UTF8.GetString(utf8.Span))) });

    /// <summary>Tells what a change of the policy loosens.</summary>
    /// <param name="before">The policy before the change; its levels count, so that a change cannot hide itself.</param>
    /// <param name="after">The policy after it.</param>
    /// <param name="utf8">The bytes of the policy after it; empty where it was removed.</param>
    /// <param name="options">Whether warnings count as errors, and findings bring their source; the defaults where it is <see langword="null"/>.</param>
    /// <returns>One finding of PG091 for each key that loosens something.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> or <paramref name="after"/> is <see langword="null"/>.</exception>
    public static FileReport Compare(Policy before, Policy after, ReadOnlyMemory<byte> utf8, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        using JsonTree tree = JsonTree.Parse(utf8);
        options = (options ?? ValidationOptions.Default) with { Policy = before };
        var change = new PolicyChange(before, after, tree.Root, DialectBook.PolicySections, RuleBook.All);
        return new FileReport(Name, RuleRunner.Run(change, tree, PolicyRules.OnChange, options.NewCollector()));
    }

    /// <summary>Tells by what a change of the baseline lets more pass.</summary>
    /// <param name="before">The policy before the change, whose levels count.</param>
    /// <param name="after">The policy after it.</param>
    /// <param name="utf8">The bytes of the baseline after it; empty where there is none.</param>
    /// <param name="pathBefore">The path that a file had before the change.</param>
    /// <param name="options">Whether warnings count as errors, and findings bring their source.</param>
    /// <returns>At most one finding of PG091, at the first entry that is new.</returns>
    internal static FileReport CompareBaselines(
        Policy before, Policy after, ReadOnlyMemory<byte> utf8, Func<string, string> pathBefore, ValidationOptions options)
    {
        using JsonTree tree = JsonTree.Parse(utf8);
        var change = new BaselineChange(before.Baseline, after.Baseline, tree.Root, pathBefore);
        FindingCollector findings = (options with { Policy = before }).NewCollector();
        return new FileReport(after.BaselinePath, RuleRunner.Run(change, tree, PolicyRules.OnBaseline, findings));
    }

    private static PolicyReading Read(ReadOnlyMemory<byte> utf8, Func<JsonValue, Policy> read)
    {
        using JsonTree tree = JsonTree.Parse(utf8);
        try
        {
            return tree.Error is { } error
                ? throw new PolicyException(new SourcePosition(error.Offset, 0), $"not valid JSON: {error.Message}", "correct the text at this place")
                : new PolicyReading(read(tree.Root));
        }
        catch (PolicyException exception)
        {
            var lines = new LineCounter(tree.Text.Span);
            lines.MoveTo(exception.At.Offset);
            return new PolicyReading(new PolicyError(lines.Line, lines.Column, exception.Message, exception.Fix));
        }
    }
}
