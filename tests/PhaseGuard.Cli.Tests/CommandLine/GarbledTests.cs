namespace PhaseGuard.Cli.Tests.CommandLine;

/// <summary>A command line with a slip in it is exit 2; the answer names what was most likely meant, and how it is typed.</summary>
public sealed class GarbledTests
{
    [TestCase("chekc", "unknown command \"chekc\": did you mean \"check\"?", "COMMAND")]
    [TestCase("complete", "unknown command \"complete\": did you mean \"phase complete\" or \"workflow complete\"?", "COMMAND")]
    [TestCase("start 01-01.json", "unknown command \"start\": did you mean \"step start\" or \"phase start\" or \"workflow start\"?", "COMMAND")]
    [TestCase("frobnicate", "unknown command \"frobnicate\".", "COMMAND")]
    [TestCase("--versoin", "unknown option \"--versoin\": did you mean \"--version\"?", "COMMAND")]
    [TestCase("help chekc", "unknown command \"chekc\": did you mean \"check\"?", "COMMAND")]
    [TestCase("phase", "\"phase\" needs a command: start, run, complete, skip, list.", "phase start|run|complete|skip|list")]
    [TestCase("phase compelte", "unknown command \"phase compelte\": did you mean \"phase complete\"?", "phase start|run|complete|skip|list")]
    [TestCase("checkpoint green 01-01.json", "unknown command \"checkpoint green\": did you mean \"checkpoint GREEN\"?", "checkpoint GREEN|REVIEW|REFACTOR|FINAL|rollback")]
    [TestCase("checkpoint 01-01.json", "unknown command \"checkpoint 01-01.json\".", "checkpoint GREEN|REVIEW|REFACTOR|FINAL|rollback")]
    [TestCase("check --stagde", "unknown option \"--stagde\": did you mean \"--staged\"?", "check [PATH...] [options]")]
    [TestCase("phase start", "\"phase start\" needs FILE and PHASE.", "phase start FILE PHASE")]
    [TestCase("phase start 01-01.json", "\"phase start\" needs PHASE.", "phase start FILE PHASE")]
    [TestCase("phase start 01-01.json GREEN now", "\"now\" is one argument too many.", "phase start FILE PHASE")]
    [TestCase("phase complete 01-01.json GREEN", "Option '--outcome' is required.", "phase complete FILE PHASE --outcome OUTCOME [options]")]
    [TestCase("phase complete 01-01.json GREEN --outcome PASSED", "Argument 'PASSED' not recognized. Must be one of: 'PASS' 'FAIL': did you mean \"PASS\"?", "phase complete FILE PHASE --outcome OUTCOME [options]")]
    public void The_answer_names_what_was_meant_and_how_it_is_typed(string line, string sentence, string usage)
    {
        using var repo = new TestRepo();
        Tool.Run(repo.Top, line.Split(' ')).ShouldBe(new Finished(
            2, "", $"phaseguard: {sentence}\nusage: dotnet phaseguard {usage} (--help explains it)\n"));
    }

    [TestCase("pg31", "did you mean PG031?")]
    [TestCase("PG31", "did you mean PG031?")]
    [TestCase("PG999", "`dotnet phaseguard rules` lists them.")]
    [TestCase("defered-phase", "did you mean \"deferred-phase\"?")]
    public void A_rule_that_does_not_exist_may_be_another(string name, string answer)
    {
        using var repo = new TestRepo();
        Tool.Run(repo.Top, "rules", name).ShouldBe(new Finished(2, "", $"phaseguard: there is no rule \"{name}\": {answer}\n"));
    }
}
