namespace PhaseGuard.Boards;

/// <summary>Writes a board as one HTML page that a browser opens from disk: no request, no other file.</summary>
public static class BoardReport
{
    /// <summary>Writes the page.</summary>
    /// <param name="writer">What is written to, in lines ended by LF.</param>
    /// <param name="board">What it shows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="board"/> is <see langword="null"/>.</exception>
    public static void Write(TextWriter writer, Board board)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(board);
        writer.Write($"<!doctype html>\n<title>{board.Source.Repository}</title>\n");
    }
}
