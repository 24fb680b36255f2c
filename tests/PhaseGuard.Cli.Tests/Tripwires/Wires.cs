using System.Text;
using System.Text.RegularExpressions;

namespace PhaseGuard.Cli.Tests.Tripwires;

/// <summary>Programs that tell their names when somebody runs them.</summary>
internal sealed partial class Wires
{
    private readonly string _folder;

    /// <param name="folder">Where they lie, absolute.</param>
    public Wires(string folder)
    {
        _folder = folder;
        Script.Write(Program, $"""
            #!/bin/sh
            basename "$0" >> '{Log}'
            case "$0" in
                */filter.wired.clean) exec cat;;
                */gpg.program) cat > /dev/null; echo "[GNUPG:] SIG_CREATED " >&2; printf -- '-----BEGIN PGP SIGNATURE-----\n\nx\n-----END PGP SIGNATURE-----\n';;
            esac

            """);
    }

    private string Program => Path.Combine(_folder, "wire");

    private string Log => $"{_folder}.log";

    /// <summary>Puts a wire where a program would be.</summary>
    /// <param name="file">The absolute path, whose last name is the wire's.</param>
    public string Plant(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        if (!Path.Exists(file))
        {
            File.CreateSymbolicLink(file, Program);
        }

        return file;
    }

    /// <summary>Puts a wire into each setting of a configuration that says <c>WIRE</c>.</summary>
    public string PlantInto(string configuration)
    {
        var wired = new StringBuilder();
        string section = "";
        foreach (string line in configuration.Split('\n'))
        {
            section = Section().Match(line) is { Success: true } head ? head.Groups[1].Value.Replace(" \"", ".", StringComparison.Ordinal).TrimEnd('"') : section;
            string label = Regex.Replace($"{section}.{line.Split('=')[0].Trim()}", "[^A-Za-z0-9.-]", "_");
            wired.Append(line.Contains("WIRE", StringComparison.Ordinal) ? line.Replace("WIRE", Plant(Path.Combine(_folder, label)), StringComparison.Ordinal) : line).Append('\n');
        }

        return wired.ToString();
    }

    /// <summary>The wires that were run since somebody asked last.</summary>
    public string[] TakeFired()
    {
        string[] fired = File.Exists(Log) ? [.. File.ReadAllLines(Log).Distinct().Order(StringComparer.Ordinal)] : [];
        File.Delete(Log);
        return fired;
    }

    [GeneratedRegex(@"^\[(.*)\]$")]
    private static partial Regex Section();
}
