namespace PhaseGuard.Tests;

public sealed class PublicApiTests
{
    private static readonly string _approved = ProjectFolder.At("tests", "PhaseGuard.Tests", "PublicApi.approved.txt");

    [Test]
    public void What_the_library_shows_its_users_changes_only_on_purpose()
    {
        string shown = PublicApi.Of(typeof(StepValidator).Assembly);
        if (ProjectFolder.Approves)
        {
            File.WriteAllText(_approved, shown);
        }

        shown.ShouldBe(File.ReadAllText(_approved));
    }
}
