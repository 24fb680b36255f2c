using System.Text;
using PhaseGuard.Tests.Robustness;

namespace PhaseGuard.Tests.Schemas;

/// <summary>The step files that the schemas are asked about: cases, pages, real files, and ones spoilt on purpose.</summary>
internal static class StepDocuments
{
    public static IReadOnlyList<JudgedStep> All { get; } =
    [
        .. Cases.Concat(Pages).Concat(Real).Concat(Spoilt).Concat(StepProbes.Phases).Concat(StepProbes.Results).Where(step => step.IsJson),
    ];

    private static IEnumerable<JudgedStep> Cases
        => CaseFile.Steps.Select(theCase => new JudgedStep(theCase.ToString(), theCase.Content, theCase.Policy));

    private static IEnumerable<JudgedStep> Pages
        => from rule in RuleBook.All
           where rule.Id is not ("PG090" or "PG091") && Examples.PathFor(rule.Id) == Examples.Path
           let page = new RulePage(rule.Id)
           from example in (IEnumerable<string>)[page.Bad, page.Good]
           select new JudgedStep($"{rule.Id}.md", Encoding.UTF8.GetBytes(example), Policy.Default);

    private static IEnumerable<JudgedStep> Real
        => StepText.Corpus.Select(text => new JudgedStep(text.Name, text.Content, Policy.Default));

    private static IEnumerable<JudgedStep> Spoilt
        => from seed in Rounds.Seeds(1)
           let dice = new SeededRandom(seed)
           from text in StepText.Cases.Concat(StepText.Corpus)
           where text.IsJson
           select new JudgedStep($"{text.Name}, spoilt with seed {seed}", Mutation.OfValues(dice, text.WithoutMark), Policy.Default);
}
