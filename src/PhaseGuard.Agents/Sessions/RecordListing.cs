using System.Text;
using System.Text.Unicode;
using PhaseGuard.Agents.Judging;
using PhaseGuard.Git;

namespace PhaseGuard.Agents.Sessions;

/// <summary>Lists the judged files of a work tree, tracked or not; git is asked once.</summary>
internal static class RecordListing
{
    /// <summary>The repository paths, in git's order.</summary>
    /// <exception cref="CannotCheckException">git cannot say, or the policy cannot be used.</exception>
    public static IReadOnlyList<string> Of(WorkPlace place)
    {
        var paths = new List<string>();
        using GitProcess listing = place.Git.Start("ls-files", "-z", "--cached", "--others", "--exclude-standard");
        listing.CloseInput();
        var fields = NulSeparatedReader.Of(listing);
        while (fields.TryRead(out ReadOnlySpan<byte> field))
        {
            if (Utf8.IsValid(field) && Encoding.UTF8.GetString(field) is var path && DialectBook.KindOf(path, place.Policy) is { IsJudged: true })
            {
                paths.Add(path);
            }
        }

        listing.Finish();
        return paths;
    }
}
