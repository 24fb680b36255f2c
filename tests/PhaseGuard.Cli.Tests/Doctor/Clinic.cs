using PhaseGuard.Checks;
using System.Text.RegularExpressions;
using PhaseGuard.Cli.Install;

namespace PhaseGuard.Cli.Tests.Doctor;

/// <summary>Repositories that the doctor looks at, and how it is asked.</summary>
internal static class Clinic
{
    /// <summary>The hook that is looked at first.</summary>
    public const string HookPath = ".git/hooks/pre-commit";

    /// <summary>What cures a hook that is not as it should be.</summary>
    public const string InstallCure = "`dotnet phaseguard install` writes it.";

    /// <summary>Committed hooks, as <c>install</c> would write them, that run a guard of the work tree which leaves a trace.</summary>
    public static TestRepo WithGuard(string guard)
    {
        var repo = new TestRepo();
        Script.Write(repo.At("../home/guard"), $"#!/bin/sh\ntouch '{repo.Home}/was-run'\necho {BuildInfo.Version}\n");
        var context = new CommandContext(repo.Top, () => Stream.Null, TextWriter.Null, TextWriter.Null, default);
        foreach (string hook in HookNames.OfClone)
        {
            HookFile.In(context, ".hooks", hook).Install(new HookProgram(repo.At(guard), Dotnet: null, context.Tool));
        }

        repo.Git("add", ".hooks");
        repo.Git("config", "core.hooksPath", ".hooks");
        return repo;
    }

    public static TestRepo Installed()
    {
        var repo = new TestRepo();
        Tool.Run(repo.Top, "install").OrThrow();
        return repo;
    }

    /// <summary>The one thing that is wrong, and its cure.</summary>
    public static string Wrong(TestRepo repo)
    {
        Finished doctor = Tool.Run(repo.Top, "doctor");
        doctor.ExitCode.ShouldBe(1, doctor.Shown);
        doctor.Output.ShouldEndWith("\n1 thing is wrong.\n");
        return Regex.Match(doctor.Output, "^wrong  (.*\n       .*\n)", RegexOptions.Multiline).Groups[1].Value;
    }

    public static void Change(TestRepo repo, string from, string to)
        => Script.Write(repo.At(HookPath), File.ReadAllText(repo.At(HookPath)).Replace(from, to, StringComparison.Ordinal));

    public static Finished Ask(TestRepo repo, string path)
        => repo.Run("dotnet", [Tool.Dll, "doctor"], environment: new Dictionary<string, string?> { ["PATH"] = path });

    public static string Snapshot(TestRepo repo)
        => string.Join('\n', Directory.GetFiles(repo.Top, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"{file} {File.GetLastWriteTimeUtc(file):O} {new FileInfo(file).Length}"));
}
