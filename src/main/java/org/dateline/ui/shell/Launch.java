package org.dateline.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.library.Library;
import org.dateline.library.instance.CommandRunner;
import org.dateline.library.naming.SharedDictionary;
import org.dateline.ui.settings.Appearance;
import org.dateline.ui.settings.LanguageChoice;

/// What the window shows when it opens.
///
/// @param library the folder of the library
/// @param dictionary what names are linked by
/// @param commands runs commands that are handed to the window, on its library
/// @param meaning where search by meaning keeps its machine code; empty for no search by meaning
/// @param dark dark or light; empty for as it was last
/// @param open the id or headline of an article, or a link to one; empty for as it was last
/// @param entity an entity to show; empty for none
/// @param search a search to show; empty for none
/// @param language what the window speaks; empty for as it was last
public record Launch(
    Path library,
    SharedDictionary dictionary,
    Function<Library, CommandRunner> commands,
    Optional<Path> meaning,
    Optional<Boolean> dark,
    Optional<String> open,
    Optional<LaunchEntity> entity,
    Optional<String> search,
    Optional<Locale> language) {

  /// An entity to show.
  ///
  /// @param name in any spelling
  /// @param page whether to show its page, over the articles that mention it
  public record LaunchEntity(String name, boolean page) {}

  /// The same with another library, as it was left last: what was to be shown was in the one
  /// before.
  Launch withLibrary(Path other) {
    return new Launch(
        other,
        dictionary,
        commands,
        meaning,
        dark,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        language);
  }

  /// How the window looks that looked so last.
  Appearance applied(Appearance kept) {
    Appearance coloured = dark.map(kept::withDark).orElse(kept);
    return language.map(LanguageChoice::of).map(coloured::withLanguage).orElse(coloured);
  }
}
