namespace PhaseGuard.Git.Tests;

/// <summary>The tests may themselves be run by a git hook.</summary>
[SetUpFixture]
public sealed class CleanEnvironment
{
    [OneTimeSetUp]
    public void ForgetTheOuterGit() => OuterGit.Forget();
}
