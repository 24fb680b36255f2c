namespace PhaseGuard.Tests.Schemas;

/// <summary>The schemas of step files against the rules, by the list in <c>docs/schemas.md</c>.</summary>
public sealed class StepSchemaTests
{
    private readonly List<(JudgedStep Step, string? Rejection)> _verdicts = [];

    [OneTimeSetUp]
    public void AskTheValidatorOnce()
    {
        IReadOnlyList<JudgedStep> steps = StepDocuments.All;
        _verdicts.AddRange(steps.Zip(SchemaValidator.Ask(steps.Select(step => ("step.schema.json", step.Content)))));
    }

    [Test]
    public void A_schema_never_rejects_what_the_rules_accept()
        => Show(verdict => verdict.Rejection is not null && !verdict.Step.Report.IsBlocked).ShouldBeEmpty();

    [Test]
    public void A_schema_rejects_what_a_policy_accepts_only_where_the_policy_lowers_a_rule_that_it_says()
        => Show(verdict => verdict.Rejection is not null && !verdict.Step.OwnReport.IsBlocked
            && !verdict.Step.Errors.Intersect(verdict.Step.OwnPolicy.Rules.Keys).Intersect(SchemaPage.Same).Any()).ShouldBeEmpty();

    [Test]
    public void A_schema_rejects_wherever_a_rule_speaks_that_it_says_the_same_as()
        => Show(verdict => verdict.Rejection is null && verdict.Step.HasSet && verdict.Step.Errors.Intersect(SchemaPage.Same).Any()).ShouldBeEmpty();

    [Test]
    public void A_schema_rejects_nothing_but_what_a_listed_rule_stops()
        => Show(verdict => verdict.Rejection is not null && verdict.Step.HasSet
            && !verdict.Step.Errors.Intersect(SchemaPage.Same.Concat(SchemaPage.Part)).Any()).ShouldBeEmpty();

    [Test]
    public void The_schema_of_a_version_says_what_the_schema_of_all_says()
    {
        (JudgedStep Step, string? Rejection)[] known = [.. _verdicts.Where(verdict => verdict.Step.HasSet)];
        IReadOnlyList<string?> own = SchemaValidator.Ask(known.Select(verdict => (verdict.Step.SetSchema!, verdict.Step.Content)));
        known.Zip(own).Where(pair => pair.First.Rejection is null != pair.Second is null)
            .Select(pair => $"{pair.First.Step}: {pair.First.Rejection}; {pair.First.Step.SetSchema}: {pair.Second}").ShouldBeEmpty();
    }

    [Test]
    public void A_validator_with_another_engine_for_patterns_says_the_same()
        => SchemaValidator.AskAnother(_verdicts.Select(verdict => ("step.schema.json", verdict.Step.Content))).Zip(_verdicts)
            .Where(asked => asked.Second.Step.HasSet && asked.First is null != asked.Second.Rejection is null)
            .Select(asked => $"{asked.Second.Step}: {asked.First ?? asked.Second.Rejection}").Take(20).ShouldBeEmpty();

    [Test]
    public void A_rule_of_which_a_schema_says_a_part_is_seen_and_missed()
    {
        foreach (string id in SchemaPage.Part)
        {
            bool[] seen = [.. _verdicts.Where(verdict => verdict.Step.Errors.Distinct().SequenceEqual([id])).Select(verdict => verdict.Rejection is not null)];
            seen.ShouldContain(true, id);
            seen.ShouldContain(false, id);
        }
    }

    private IEnumerable<string> Show(Func<(JudgedStep Step, string? Rejection), bool> isWrong)
        => _verdicts.Where(isWrong).Take(20).Select(verdict => $"{verdict.Step}: {verdict.Rejection ?? "accepted"}");
}
