using System.Globalization;

namespace PhaseGuard.Cli.Output;

/// <summary>
/// One line on a terminal that shows how far work has come. Short work shows none; when the work ends, or Ctrl-C ends it,
/// the line is gone.
/// </summary>
internal sealed class ProgressLine : IDisposable
{
    private static readonly TimeSpan _pace = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private readonly Action<string>? _write;
    private readonly Timer? _timer;
    private int _done;
    private int _all;
    private int _width;
    private bool _isOver;

    /// <param name="write">Writes to the terminal; <see langword="null"/> where no person watches.</param>
    /// <param name="after">How long work may take without a word.</param>
    public ProgressLine(Action<string>? write, TimeSpan after)
    {
        _write = write;
        if (write is not null)
        {
            AppDomain.CurrentDomain.ProcessExit += End;
            _timer = new Timer(_ => Show(), null, after, _pace);
        }
    }

    /// <summary>Whether a person watches standard error: no pipe, file or build server.</summary>
    /// <param name="variable">Reads a variable of the environment.</param>
    /// <param name="isRedirected">Whether standard error is a pipe or a file.</param>
    public static bool IsSeen(Func<string, string?> variable, bool isRedirected)
        => !isRedirected && string.IsNullOrEmpty(variable("CI")) && variable("GITHUB_ACTIONS") != "true";

    /// <summary>Says that a step file was found.</summary>
    public void Find() => Interlocked.Increment(ref _all);

    /// <summary>Says that a step file was judged.</summary>
    public void Finish() => Interlocked.Increment(ref _done);

    /// <summary>Erases the line.</summary>
    public void Dispose()
    {
        if (_write is not null)
        {
            Erase(); // first of all: Ctrl-C may end the process between any two lines
            AppDomain.CurrentDomain.ProcessExit -= End;
            _timer!.Dispose();
        }
    }

    private void End(object? sender, EventArgs arguments) => Erase();

    private void Show()
    {
        lock (_lock)
        {
            if (!_isOver)
            {
                string line = string.Create(CultureInfo.InvariantCulture, $"{Volatile.Read(ref _done):N0} of {Volatile.Read(ref _all):N0} step files");
                _write!('\r' + line.PadRight(_width));
                _width = line.Length;
            }
        }
    }

    private void Erase()
    {
        lock (_lock)
        {
            if (!_isOver && _width > 0)
            {
                _write!($"\r{new string(' ', _width)}\r");
            }

            _isOver = true;
        }
    }
}
