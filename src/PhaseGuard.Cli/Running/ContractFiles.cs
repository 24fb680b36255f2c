using PhaseGuard.Cli.Writing;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Running;

/// <summary>Finds the contracts that somebody names.</summary>
internal static class ContractFiles
{
    /// <summary>The files that are named, those of a pattern, and those of a folder that hold a contract; each once.</summary>
    /// <param name="context">The world.</param>
    /// <param name="named">What was named.</param>
    /// <exception cref="CannotCheckException">There is no such file, or none in a folder.</exception>
    public static IReadOnlyList<ContractRecord> Find(CommandContext context, IReadOnlyList<string> named)
        => [.. named.SelectMany(name => FilesOf(context, name)).Distinct().Select(name => new ContractRecord(context, NamedStep.Find(context, name)))];

    private static string[] FilesOf(CommandContext context, string named)
    {
        string full = Path.Combine(context.Directory, named);
        bool isFolder = Directory.Exists(full);
        if (!isFolder && (Path.Exists(full) || named.AsSpan().IndexOfAny('*', '?') < 0))
        {
            return [named];
        }

        string folder = isFolder ? named : Path.GetDirectoryName(named) ?? "";
        string at = Path.Combine(context.Directory, folder);
        string pattern = isFolder ? "*.json" : Path.GetFileName(named);
        string[] found =
        [
            .. (Directory.Exists(at) ? Directory.EnumerateFiles(at, pattern) : []).Select(file => Path.Combine(folder, Path.GetFileName(file))).Order(StringComparer.Ordinal)
                .Where(file => !isFolder || new ContractRecord(context, NamedStep.Find(context, file)).Read((contract, _) => contract is not null)),
        ];
        return found.Length > 0 ? found : throw new CannotCheckException($"no contract is found by {Quote.Of(named)}: correct the path.");
    }
}
