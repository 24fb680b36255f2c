using System.Net;
using System.Text.RegularExpressions;

namespace PhaseGuard.Tests.Reports;

/// <summary>What may stand in the HTML of a report.</summary>
internal static partial class RenderedMarkdown
{
    /// <summary>Only the tags of our own, none with an attribute but a cell's alignment; and outside of code nothing that GitHub or GitLab would link.</summary>
    public static void ShouldBeInert(string html, string context)
    {
        Tags().Matches(html).Select(tag => tag.Value).Where(tag => !Ours().IsMatch(tag)).ShouldBeEmpty(context);
        string prose = WebUtility.HtmlDecode(Tags().Replace(Code().Replace(html, "§"), "§"));
        prose.ShouldNotMatch(@"[@#!&%~$<>\[\]|\\/_*`]|://|www\.|\w:\w|:\w+:|[0-9a-f]{7}|\w-\d", context);
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("^</?(ul|li|p|code|strong|table|thead|tbody|tr|th|td|th align=\"right\"|td align=\"right\")>$|^<br />$")]
    private static partial Regex Ours();

    [GeneratedRegex("<code>[^<]*</code>")]
    private static partial Regex Code();
}
