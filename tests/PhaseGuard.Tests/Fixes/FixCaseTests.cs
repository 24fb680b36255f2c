namespace PhaseGuard.Tests.Fixes;

/// <summary>What a rule's fix makes of its bad cases: the <c>.fixed.json</c> beside each; none where only work cures it.</summary>
public sealed class FixCaseTests
{
    public static IEnumerable<CaseFile> BadCases => CaseFile.All.Where(theCase => theCase.IsBad && !theCase.IsPolicy);

    [TestCaseSource(nameof(BadCases))]
    public void A_rule_makes_of_its_bad_case_what_stands_beside_it(CaseFile theCase)
    {
        FixedText text = theCase.Fix();
        string file = Path.ChangeExtension(theCase.File, ".fixed.json");
        if (ProjectFolder.Approves && text.Fixed.Count > 0)
        {
            File.WriteAllBytes(file, text.Text.ToArray());
        }

        File.Exists(file).ShouldBe(text.Fixed.Count > 0);
        if (text.Fixed.Count > 0)
        {
            text.Text.ToArray().ShouldBe(File.ReadAllBytes(file));
        }
    }

    [TestCaseSource(nameof(BadCases))]
    public void Fixes_of_a_bad_case_keep_their_promises(CaseFile theCase)
        => FixPromises.Keep(theCase.Path, theCase.Content, theCase.Options, theCase.ToString());
}
