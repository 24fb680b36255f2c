using PhaseGuard.Reports.Pages;

namespace PhaseGuard.Boards.Page;

/// <summary>The board's styles and script: files of this folder, which the build hands over as constants.</summary>
internal static class BoardAssets
{
    public const string Styles = PageFiles.PageStyles + PageFiles.MatrixStyles + PageFiles.PanelStyles + PageFiles.PicturesStyles;

    public const string Script = PageFiles.PageScript + PageFiles.AddressScript + PageFiles.RowsScript + PageFiles.FilterScript
        + PageFiles.SortScript + PageFiles.PanelScript + PageFiles.KeysScript + PageFiles.PicturesScript
        + PageFiles.TimesScript + PageFiles.GraphScript + PageFiles.BarsScript + PageFiles.StartScript;
}
