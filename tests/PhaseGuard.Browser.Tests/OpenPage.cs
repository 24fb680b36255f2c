using System.Collections.Concurrent;
using Microsoft.Playwright;
using PhaseGuard.Boards;

namespace PhaseGuard.Browser.Tests;

/// <summary>A page that a browser has opened from disk, and all that happened there which must not.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _mishaps = new();

    private OpenPage(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>Messages of the console, errors, dialogs, and requests to anywhere but the file itself.</summary>
    public IReadOnlyCollection<string> Mishaps => _mishaps;

    /// <summary>Opens a board.</summary>
    /// <param name="board">What the page shows.</param>
    /// <param name="fragment">What stands behind the <c>#</c> of its address.</param>
    /// <param name="options">The window; one of 1280 by 800 where it is <see langword="null"/>.</param>
    public static Task<OpenPage> Of(Board board, string fragment = "", BrowserNewContextOptions? options = null) => Of(Written.Text(board), fragment, options);

    /// <summary>Opens a page's text.</summary>
    public static async Task<OpenPage> Of(string text, string fragment = "", BrowserNewContextOptions? options = null)
    {
        IBrowserContext context = await TheBrowser.NewContext(options ?? new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        context.SetDefaultTimeout(20_000);
        var opened = new OpenPage(context, await context.NewPageAsync());
        string address = new Uri(Written.File(text)).AbsoluteUri;
        opened.Watch(address);
        await opened.Page.GotoAsync(fragment.Length > 0 ? $"{address}#{fragment}" : address);
        return opened;
    }

    /// <summary>Makes a picture of what the window shows, or of the whole page.</summary>
    /// <param name="file">The file that is written, a PNG.</param>
    /// <param name="isWhole">Whether of the whole page.</param>
    public Task Photograph(string file, bool isWhole = false) => Page.ScreenshotAsync(new() { Path = file, FullPage = isWhole, Animations = ScreenshotAnimations.Disabled });

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Watch(string address)
    {
        Page.Console += (_, message) => _mishaps.Enqueue($"console: {message.Text}");
        Page.PageError += (_, error) => _mishaps.Enqueue($"error: {error}");
        Page.Dialog += async (_, dialog) =>
        {
            _mishaps.Enqueue($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        Page.Popup += (_, popup) => _mishaps.Enqueue($"popup: {popup.Url}");
        Page.Request += (_, request) =>
        {
            if (request.Url.Split('#')[0] != address && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                _mishaps.Enqueue($"request: {request.Url}");
            }
        };
    }
}
