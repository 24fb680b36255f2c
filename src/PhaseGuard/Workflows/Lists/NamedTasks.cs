using System.Text;

namespace PhaseGuard.Workflows.Lists;

/// <summary>Which tasks a text names: their ids stand in it as whole words.</summary>
internal static class NamedTasks
{
    /// <summary>What is longer is no id that anybody reads: at each word no more is compared.</summary>
    private const int LongestId = 128;

    /// <summary>The ids that a text names; where one stands within another, only the longer is named there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ids">The ids to look for; one of more than 128 bytes is not found.</param>
    public static HashSet<string> Find(ReadOnlySpan<byte> text, TaskIds ids)
    {
        HashSet<string> named = [];
        bool isInWord = false;
        for (int at = 0; at < text.Length && named.Count < ids.Count;)
        {
            ReadOnlySpan<byte> rest = text[at..];
            bool goesOn = TaskIdText.GoesOn(rest);
            int length = isInWord && goesOn ? 0 : ids.LongestAt(rest, LongestId);
            if (length > 0)
            {
                named.Add(Encoding.UTF8.GetString(rest[..length]));
                isInWord = false;
            }
            else
            {
                _ = Rune.DecodeFromUtf8(rest, out _, out length);
                isInWord = goesOn;
            }

            at += length;
        }

        return named;
    }
}
