package org.dateline.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.library.Library;
import org.dateline.ui.action.WindowAction;
import org.dateline.ui.article.ArticleModel;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.navigation.ArticleLinks;
import org.dateline.ui.print.ArticlePrinting;
import org.dateline.ui.reading.PassageActions;
import org.dateline.ui.settings.Appearance;

/// What is done with the article being read beside reading, and how links lead to one. Each is made
/// when it is asked for, so that the start does not wait for it.
///
/// @param library waits until the library is open; never asked on the window's thread
/// @param look how articles are set
/// @param say told what came of it
record ArticleTasks(
    Supplier<Library> library,
    BackgroundExecutor background,
    ShellParts parts,
    ArticleModel model,
    Supplier<Appearance> look,
    Consumer<String> say) {

  /// What is done with a passage.
  PassageActions passages() {
    return new PassageActions(model, parts.article()::text, parts.navigator()::show, say);
  }

  /// Follows links.
  ArticleLinks links() {
    return new ArticleLinks(library, background, parts.navigator(), model, parts.article(), say);
  }

  /// What menus, palette and keys have of it.
  List<WindowAction> all() {
    ArticlePrinting printing = new ArticlePrinting(model, look, parts.overlay(), background, say);
    return Stream.of(printing.actions(), passages().actions()).flatMap(List::stream).toList();
  }
}
