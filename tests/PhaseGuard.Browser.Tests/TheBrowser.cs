using Microsoft.Playwright;

namespace PhaseGuard.Browser.Tests;

/// <summary>The browser that all tests share; those that need it are ignored where there is none.</summary>
[SetUpFixture]
public sealed class TheBrowser
{
    private static readonly string[] _names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private static IPlaywright? _playwright;
    private static IBrowser? _browser;

    [OneTimeSetUp]
    public static async Task Start()
    {
        if (Find() is not { } program)
        {
            return;
        }

        Assertions.SetDefaultExpectTimeout(20_000); // a machine may be busy
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            Args = Environment.UserName == "root" ? ["--no-sandbox"] : [],
        });
    }

    [OneTimeTearDown]
    public static async Task End()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>A window of its own, without a memory.</summary>
    public static Task<IBrowserContext> NewContext(BrowserNewContextOptions options)
    {
        if (_browser is null)
        {
            Assert.Ignore($"there is no browser here: none of {string.Join(", ", _names)} is on the PATH");
        }

        return _browser!.NewContextAsync(options);
    }

    private static string? Find()
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Where(folder => folder.Length > 0)
            .SelectMany(folder => _names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
