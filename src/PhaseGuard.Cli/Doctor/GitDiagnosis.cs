using System.Text.RegularExpressions;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Doctor;

/// <summary>Says which git is run, and whether it is recent enough.</summary>
internal static partial class GitDiagnosis
{
    /// <summary>The first git whose <c>diff-tree</c> compares a merge with its first parent (<c>--diff-merges</c>), as ranges and pushes need it.</summary>
    private static readonly Version _least = new(2, 31);

    public static Diagnosis Of(GitCommand git)
    {
        string answer = git.Ask("version").OrThrow().Text;
        string path = GitProgram.Find(Environment.GetEnvironmentVariable("PATH"));
        string number = Number().Match(answer).Value;
        return !Version.TryParse(number, out Version? version)
                ? new Diagnosis("git", $"{path} does not say its version: {Quote.Of(answer)}", "Make sure that it is git.")
            : version < _least ? new Diagnosis("git", $"{number}, {path}, is too old", $"Bring git {_least} or a later one: ranges and pushes cannot be judged with this one.")
            : new Diagnosis("git", $"{number}, {path}");
    }

    [GeneratedRegex(@"[0-9]+\.[0-9]+(\.[0-9]+)?")]
    private static partial Regex Number();
}
