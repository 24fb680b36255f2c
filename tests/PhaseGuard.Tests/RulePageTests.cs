namespace PhaseGuard.Tests;

public sealed class RulePageTests
{
    public static IEnumerable<string> Ids => RuleBook.All.Select(rule => rule.Id);

    [TestCaseSource(nameof(Ids))]
    public void The_bad_example_prints_exactly_the_output_on_the_page(string id)
    {
        var page = new RulePage(id);
        string printed = page.Print(page.Bad);
        if (ProjectFolder.Approves)
        {
            page.Approve(printed);
        }

        page.Output.ShouldBe(printed);
        printed.ShouldContain($" {id}: ");
    }

    [TestCaseSource(nameof(Ids))]
    public void The_good_example_has_no_finding_at_all(string id)
        => new RulePage(id).Judge(new RulePage(id).Good).SelectMany(report => report.Findings).ShouldBeEmpty();

    [TestCaseSource(nameof(Ids))]
    public void A_page_begins_with_the_rules_id_name_and_level(string id)
    {
        Rule rule = RuleBook.All.Single(rule => rule.Id == id);
        new RulePage(id).Text.ShouldStartWith($"# {id}: {rule.Name}\n\n{rule.Title} Level: {(rule.Level == Level.Error ? "error" : "warning")}.");
    }

    [TestCaseSource(nameof(Ids))]
    public void A_page_shows_what_the_rules_fix_makes_of_the_bad_example(string id)
    {
        if (ProjectFolder.Approves)
        {
            new RulePage(id).ApproveFix();
        }

        string text = new RulePage(id).Text;
        text.Contains("\n## Fix\n", StringComparison.Ordinal).ShouldBe(new RulePage(id).FixSection is not null);
        text.ShouldContain(new RulePage(id).FixSection ?? "", Case.Sensitive);
    }
}
