using PhaseGuard.Policies;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Evidence;

/// <summary>Which phases a team wants to have been run by the guard; the source is section 4 of the specification of execution.</summary>
public sealed record EvidencePolicy
{
    /// <summary>No phase needs evidence.</summary>
    public static EvidencePolicy None { get; } = new();

    private readonly CommandPattern[] _patterns = [];

    /// <summary>The names of the phases that need evidence where they are executed.</summary>
    /// <exception cref="ArgumentException">A name is blank; the list is <see langword="null"/>.</exception>
    public IReadOnlyList<string> Phases
    {
        get;
        init => field = Check(value, nameof(Phases), _ => null);
    } = [];

    /// <summary>
    /// The commands that count as evidence, each with its arguments between spaces: <c>*</c> is any one argument, and at the end any
    /// rest. Where there is none, every command counts.
    /// </summary>
    /// <exception cref="ArgumentException">A command is blank, begins with <c>*</c>, or has one within an argument; the list is <see langword="null"/>.</exception>
    public IReadOnlyList<string> Commands
    {
        get;
        init
        {
            field = Check(value, nameof(Commands), CommandPattern.FlawOf);
            _patterns = [.. field.Select(command => new CommandPattern(command))];
        }
    } = [];

    /// <summary>How grave it is where evidence is missing.</summary>
    public Level Level { get; init; } = Level.Off;

    /// <summary>Whether a phase needs evidence.</summary>
    internal bool Wants(string? phase) => Level != Level.Off && phase is not null && Phases.Contains(phase);

    /// <summary>Whether a command counts as evidence.</summary>
    internal bool Allows(IReadOnlyList<string> command) => _patterns.Length == 0 || Array.Exists(_patterns, pattern => pattern.Matches(command));

    /// <summary>What is wrong with a phase that no phase set has: it would guard nothing.</summary>
    internal PolicyFlaw? FlawOfPhases(IReadOnlyList<string> known)
    {
        foreach (string phase in Phases)
        {
            if (!known.Contains(phase))
            {
                return new PolicyFlaw(
                    $"has {Quote.Of(phase)}, which is no phase of any version", SpellingSuggestion.For(phase, known) ?? $"name phases such as {string.Join(", ", known)}");
            }
        }

        return null;
    }

    /// <summary>What counts as evidence, or needs none, that did not before.</summary>
    internal IEnumerable<string> LoosenedSince(EvidencePolicy before)
    {
        if (before.Level == Level.Off)
        {
            return [];
        }

        if (Level < before.Level)
        {
            return [Level == Level.Off ? "no phase needs evidence" : "a phase without evidence is a warning"];
        }

        return
        [
            .. before.Phases.Except(Phases).Select(phase => $"{Quote.Of(phase)} needs no evidence"),
            .. before.Commands.Count == 0 ? [] : Commands.Count == 0 ? ["any command is evidence"] : Commands.Except(before.Commands).Select(command => $"{Quote.Of(command)} is evidence"),
        ];
    }

    private static IReadOnlyList<string> Check(IReadOnlyList<string> texts, string property, Func<string, PolicyFlaw?> flawOf)
    {
        ArgumentNullException.ThrowIfNull(texts, property);
        foreach (string text in texts)
        {
            PolicyFlaw? flaw = Blank.Is(text ?? "") ? new PolicyFlaw("has a blank text", "write a text here") : flawOf(text!);
            if (flaw is not null)
            {
                throw flaw.At(property);
            }
        }

        return [.. texts];
    }
}
