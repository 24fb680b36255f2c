using System.Diagnostics;

namespace PhaseGuard.Testing;

/// <summary>Runs a program as somebody would on a clean machine: no variable of an outer git or of a build server.</summary>
public static class Child
{
    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">Its name or path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="directory">Where it runs.</param>
    /// <param name="environment">Variables that are set, or removed where the value is <see langword="null"/>.</param>
    /// <param name="input">Its standard input.</param>
    /// <exception cref="TimeoutException">It did not end in time (<see cref="RunningChild.Limit"/>), and was ended.</exception>
    public static Finished Run(
        string program,
        IEnumerable<string> arguments,
        string directory,
        IReadOnlyDictionary<string, string?>? environment = null,
        byte[]? input = null)
    {
        using RunningChild child = RunningChild.Start(Prepare(program, arguments, directory, environment));
        child.Write(input ?? []);
        child.CloseInput();
        return child.Wait();
    }

    /// <summary>The same, not yet started.</summary>
    /// <param name="program">Its name or path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="directory">Where it runs.</param>
    /// <param name="environment">Variables that are set, or removed where the value is <see langword="null"/>.</param>
    public static ProcessStartInfo Prepare(
        string program, IEnumerable<string> arguments, string directory, IReadOnlyDictionary<string, string?>? environment)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (string name in start.Environment.Keys.Where(IsOfTheWorldAround).ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach ((string name, string? value) in environment ?? new Dictionary<string, string?>())
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static bool IsOfTheWorldAround(string variable)
        => variable.StartsWith("GIT_", StringComparison.Ordinal) || variable is "GITHUB_ACTIONS" or "NO_COLOR" or "FORCE_COLOR";
}
