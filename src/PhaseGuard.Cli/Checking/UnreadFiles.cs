using PhaseGuard.Git;

namespace PhaseGuard.Cli.Checking;

/// <summary>The files that nobody could read, while all others were judged.</summary>
internal sealed class UnreadFiles
{
    private readonly Dictionary<string, CannotCheckException> _reasons = new(StringComparer.Ordinal);

    /// <summary>Says of a file why it was not read.</summary>
    /// <param name="path">The repository path.</param>
    /// <param name="reason">The sentence, with its cure.</param>
    public void Add(string path, CannotCheckException reason)
    {
        lock (_reasons)
        {
            _reasons[path] = reason;
        }
    }

    /// <summary>The first of them in path order, and how many others there are; <see langword="null"/> where all were read.</summary>
    public CannotCheckException? Failure
    {
        get
        {
            if (_reasons.Count == 0)
            {
                return null;
            }

            CannotCheckException first = _reasons.OrderBy(reason => reason.Key, StringComparer.Ordinal).First().Value;
            return _reasons.Count == 1 ? first : new CannotCheckException($"{_reasons.Count} files were not judged; the first: {first.Message}", first);
        }
    }
}
