namespace PhaseGuard.Cli.Tests.Packages;

/// <summary>The image is git, and the program for the C library that the image has.</summary>
public sealed class ContainerTests
{
    private static readonly string _file = ProjectFolder.At("packaging", "container", "Dockerfile");

    [Test]
    public void An_image_is_built_from_the_release_and_stops_a_commit()
    {
        using var machine = new Machine();
        machine["RELEASE"] = ReleaseUnderTest.Packages;
        machine["DOCKERFILE"] = _file;
        machine.Needs("docker info");
        machine.Needs("ls \"$RELEASE\"/*-linux-musl-x64.tar.gz");
        machine.Sh("docker build --quiet --file \"$DOCKERFILE\" --tag phaseguard-test \"$RELEASE\"").OrThrow();
        machine.Repo.Stage(SampleStep.Path, SampleStep.Bad);

        Finished hook = machine.Sh("docker run --rm --volume \"$PWD:/work\" phaseguard-test hook pre-commit");

        hook.ExitCode.ShouldBe(1, hook.Shown);
        hook.Output.ShouldStartWith(SampleStep.Path + SampleStep.BadLine);
    }

    [Test]
    public void It_takes_an_archive_that_a_release_has()
        => File.ReadAllText(_file).ShouldContain("\nADD phaseguard-*-linux-musl-x64.tar.gz ");
}
