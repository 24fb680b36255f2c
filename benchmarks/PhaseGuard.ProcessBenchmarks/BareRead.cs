using System.Text.Json;

namespace PhaseGuard.ProcessBenchmarks;

/// <summary>Reads all files of a folder on all cores with a bare <see cref="Utf8JsonReader"/>: the least that a check must do.</summary>
internal static class BareRead
{
    public static int Run(string folder)
    {
        int tokens = 0;
        Parallel.ForEach(Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories), file =>
        {
            var reader = new Utf8JsonReader(File.ReadAllBytes(file));
            int count = 0;
            while (reader.Read())
            {
                count++;
            }

            Interlocked.Add(ref tokens, count);
        });
        return tokens > 0 ? 0 : 1;
    }
}
