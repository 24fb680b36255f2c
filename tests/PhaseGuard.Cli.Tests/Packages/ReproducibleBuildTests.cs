namespace PhaseGuard.Cli.Tests.Packages;

/// <summary>Whoever builds a commit again gets what the release holds.</summary>
public sealed class ReproducibleBuildTests
{
    [Test]
    public void Two_builds_of_a_commit_in_two_folders_are_the_same_bytes()
    {
        _ = ReleaseUnderTest.Hook;
        Assume.That(Child.Run("git", ["status", "--porcelain"], ProjectFolder.Root).OrThrow().Output, Is.Empty, "the work tree is not what was committed");
        using var other = new TestRepo();
        string clone = Path.Combine(other.Home, "another folder");
        Child.Run("git", ["clone", "--quiet", ProjectFolder.Root, clone], other.Home).OrThrow();

        Child.Run("sh", [Path.Combine(clone, "packaging", "native"), other.At("out"), "hook"], other.Top).OrThrow();

        string hook = Path.Combine(other.At("out"), "native", ReleaseUnderTest.Platform, Path.GetFileName(ReleaseUnderTest.Hook));
        File.ReadAllBytes(hook).AsSpan().SequenceEqual(File.ReadAllBytes(ReleaseUnderTest.Hook)).ShouldBeTrue("the hook differs");
        byte[] library = Pack(clone, other.At("clone"));
        library.AsSpan().SequenceEqual(Pack(ProjectFolder.Root, other.At("here"))).ShouldBeTrue("the library's package differs");
    }

    private static byte[] Pack(string project, string output)
    {
        Child.Run("dotnet", ["pack", Path.Combine(project, "src", "PhaseGuard"), "-c", "Release", "-p:ContinuousIntegrationBuild=true", "--artifacts-path", $"{output}.build", "-o", output], project).OrThrow();
        return File.ReadAllBytes(Directory.GetFiles(output, "*.nupkg").ShouldHaveSingleItem());
    }
}
