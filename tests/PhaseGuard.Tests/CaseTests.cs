namespace PhaseGuard.Tests;

public sealed class CaseTests
{
    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.All))]
    public void A_case_gives_exactly_the_findings_beside_it(CaseFile theCase)
    {
        string found = theCase.Found;
        if (ProjectFolder.Approves)
        {
            File.WriteAllText(theCase.ExpectedFile, found);
        }

        found.ShouldBe(File.ReadAllText(theCase.ExpectedFile));
    }

    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.All))]
    public void A_bad_case_makes_its_rule_speak_and_a_good_one_does_not(CaseFile theCase)
        => theCase.Speaks.ShouldBe(theCase.IsBad);
}
