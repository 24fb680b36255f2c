namespace PhaseGuard.Cli.Tests;

/// <summary>The project guards itself, with Husky.Net's folder and without Husky.Net.</summary>
public sealed class HuskyTests
{
    private const string Guard = "hooks/PhaseGuard.Hook/bin/Debug/net10.0";

    [TestCase(false)]
    [TestCase(true)]
    public void The_folder_guards_a_clone_whether_husky_sh_is_there_or_not(bool hasHuskySh)
    {
        using var repo = new TestRepo();
        repo.Write(".husky/pre-commit", File.ReadAllBytes(ProjectFolder.At(".husky", "pre-commit")));
        repo.Run("chmod", ["+x", ".husky/pre-commit"]).OrThrow();
        foreach (string file in Directory.GetFiles(AppContext.BaseDirectory, "*.*").Where(IsGuards))
        {
            repo.Write($"{Guard}/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        }

        if (hasHuskySh)
        {
            repo.Write(".husky/_/husky.sh", "echo husky was here >&2\n");
        }

        repo.Git("config", "core.hooksPath", ".husky");
        repo.Stage(SampleStep.Path, SampleStep.Bad);

        Finished commit = repo.Commit();

        commit.ExitCode.ShouldBe(1);
        commit.Error.ShouldStartWith(hasHuskySh ? $"husky was here\n{SampleStep.Path}{SampleStep.BadLine}" : SampleStep.Path + SampleStep.BadLine);
        repo.Stage(SampleStep.Path, SampleStep.Good);
        repo.Commit().OrThrow();
    }

    private static bool IsGuards(string file)
        => Path.GetFileName(file) is var name
            && (name.StartsWith("phaseguard-hook.", StringComparison.Ordinal) || name is "PhaseGuard.dll" or "PhaseGuard.Git.dll" or "PhaseGuard.Checks.dll" or "PhaseGuard.Agents.dll");
}
