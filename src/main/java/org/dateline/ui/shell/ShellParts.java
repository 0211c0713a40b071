package org.dateline.ui.shell;

import org.dateline.ui.article.ArticlePane;
import org.dateline.ui.entity.page.EntityPages;
import org.dateline.ui.kit.Overlay;
import org.dateline.ui.layout.ResponsivePanes;
import org.dateline.ui.list.ListPane;
import org.dateline.ui.navigation.Navigator;
import org.dateline.ui.note.NoteMenus;
import org.dateline.ui.search.SearchBox;

/// The parts of the window that keys and actions go to.
record ShellParts(
    Overlay overlay,
    SearchBox search,
    ListPane list,
    ArticlePane article,
    ResponsivePanes panes,
    StackedNavigation steps,
    Navigator navigator,
    NoteMenus notes,
    EntityPages pages) {}
