using System.Globalization;
using System.Text;
using PhaseGuard.Cli.Files;
using PhaseGuard.Git;
using PhaseGuard.Steps.Evidence;

namespace PhaseGuard.Cli.Running;

/// <summary>The log of a run: written as the output comes, and never again. Git keeps its bytes.</summary>
internal sealed class RunLog : IDisposable
{
    private const string Attributes = ".gitattributes";
    private const string KeepsBytes = "*.log -text -filter";

    private readonly FileStream _stream;

    private RunLog(FileStream stream) => _stream = stream;

    /// <summary>The absolute path.</summary>
    public string File => _stream.Name;

    /// <summary>The folder of the logs of a file: of <c>docs/feature/NAME/steps/…</c> it is <c>docs/feature/NAME/logs</c>, of any other <c>logs</c> beside it.</summary>
    /// <param name="file">The absolute path.</param>
    public static string FolderFor(string file)
    {
        string folder = Path.GetDirectoryName(file)!;
        string[] names = file.Split('/', '\\');
        int feature = Array.FindLastIndex(names, name => name == "feature");
        return feature > 0 && names[feature - 1] == "docs" && names.Length > feature + 3 && names[feature + 2] == "steps"
            ? Path.Combine(string.Join(Path.DirectorySeparatorChar, names[..(feature + 2)]), "logs")
            : Path.Combine(folder, "logs");
    }

    /// <summary>Makes the log of a run.</summary>
    /// <param name="folder">The absolute path of the folder of logs, which is made where there is none.</param>
    /// <param name="time">When the run begins.</param>
    /// <param name="taskId">The task; of its id only what is safe in a file's name is kept.</param>
    /// <exception cref="CannotCheckException">It cannot be made.</exception>
    public static RunLog Create(string folder, DateTimeOffset time, string? taskId)
    {
        string name = $"{time.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}-{LogName.Of(taskId)}";
        try
        {
            Directory.CreateDirectory(folder);
            KeepBytes(Path.Combine(folder, Attributes));
            RunLog? log = Open(Path.Combine(folder, $"{name}.log"));
            for (int number = 2; log is null; number++)
            {
                log = Open(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{name}-{number}.log")));
            }

            return log;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"no log can be made in {Quote.Of(folder)}: {exception.Message.TrimEnd('.')} (make the folder writable, and try again).", exception);
        }
    }

    /// <exception cref="IOException">The disk does not take it.</exception>
    public void Write(ReadOnlySpan<byte> output) => _stream.Write(output);

    /// <summary>Takes away what could not be written whole: no record names it, and the record needs the room.</summary>
    public void Discard()
    {
        _stream.SetLength(0);
        Dispose();
        System.IO.File.Delete(File);
    }

    public void Dispose() => _stream.Dispose();

    /// <returns><see langword="null"/> where the name is taken.</returns>
    private static RunLog? Open(string file)
    {
        try
        {
            return new RunLog(new FileStream(file, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.Read, BufferSize = 0 }));
        }
        catch (IOException) when (Path.Exists(file))
        {
            return null;
        }
    }

    /// <summary>Git would otherwise rewrite the ends of lines, and no digest would fit any more.</summary>
    private static void KeepBytes(string file)
    {
        byte[] before = System.IO.File.Exists(file) ? System.IO.File.ReadAllBytes(file) : [];
        if (!Encoding.UTF8.GetString(before).Split('\n').Any(line => line.TrimEnd() == KeepsBytes))
        {
            byte[] added = Encoding.UTF8.GetBytes($"{(before.Length == 0 || before[^1] == '\n' ? "" : "\n")}{KeepsBytes}\n");
            AtomicFile.Write(file, stream => stream.Write([.. before, .. added]));
        }
    }
}
