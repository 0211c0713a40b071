package org.dateline.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.dateline.model.query.SearchQuery;

/// What readers come to in a window on the bundled articles, each reached by their keys: for tests
/// of what must be so everywhere.
enum WindowTour {
  ARTICLE,
  FOUND {
    @Override
    void reach(SharedWindow window) throws Exception {
      window.type("/");
      window.type("korea summit");
    }
  },
  NOTHING_FOUND {
    @Override
    void reach(SharedWindow window) throws Exception {
      window.type("/");
      window.type("zzyzx qwrtp");
    }
  },
  WHY_FOUND {
    @Override
    void reach(SharedWindow window) throws Exception {
      window.type("/");
      window.type("korea summit");
      window.press(KeyCode.ENTER);
      window.perform("Why this article is in the list");
    }
  },
  ENTITY {
    @Override
    void reach(SharedWindow window) throws Exception {
      toKim(window);
    }
  },
  ENTITY_PAGE {
    @Override
    void reach(SharedWindow window) throws Exception {
      toKim(window);
      window.type("e");
    }
  },
  FIND_BAR {
    @Override
    void reach(SharedWindow window) throws Exception {
      window.press(KeyCode.SHORTCUT, KeyCode.F);
      window.type("korea");
    }
  },
  NOTE {
    @Override
    void reach(SharedWindow window) throws Exception {
      window.focus("#article");
      window.type("a");
    }
  },
  TAGS {
    @Override
    void reach(SharedWindow window) throws Exception {
      window.type("t");
    }
  },
  SEVERAL_CHOSEN {
    @Override
    void reach(SharedWindow window) throws Exception {
      window.press(KeyCode.SHORTCUT, KeyCode.A);
    }
  },
  CORRECTIONS {
    @Override
    void reach(SharedWindow window) throws Exception {
      window.type("c");
    }
  },
  PALETTE {
    @Override
    void reach(SharedWindow window) throws Exception {
      window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
    }
  },
  KEYS {
    @Override
    void reach(SharedWindow window) throws Exception {
      window.press(KeyCode.F1);
    }
  },
  SEARCH_TIPS {
    @Override
    void reach(SharedWindow window) throws Exception {
      window.perform("Search tips");
    }
  },
  PRINT {
    @Override
    void reach(SharedWindow window) throws Exception {
      window.press(KeyCode.SHORTCUT, KeyCode.P);
    }
  },
  READING_VIEW {
    @Override
    void reach(SharedWindow window) throws Exception {
      window.press(KeyCode.F9);
    }
  },
  SETTINGS_READING,
  SETTINGS_HIGHLIGHTS,
  SETTINGS_KEYS,
  SETTINGS_LIBRARY,
  SETTINGS_PRIVACY,
  SETTINGS_ABOUT;

  private static final String SETTINGS = "SETTINGS_";

  /// Opens it in a window that shows all articles.
  void go(SharedWindow window) throws Exception {
    window.press(KeyCode.HOME);
    window.press(KeyCode.ENTER);
    window.focus("#articles");
    reach(window);
  }

  void reach(SharedWindow window) throws Exception {
    if (name().startsWith(SETTINGS)) {
      window.press(KeyCode.SHORTCUT, KeyCode.COMMA);
      String page = name().substring(SETTINGS.length()).toLowerCase(Locale.ROOT);
      window.click(window.get().node("#settings-" + page));
    }
  }

  private static void toKim(SharedWindow window) throws Exception {
    long kim = window.entity("Kim Jong Un");
    window.show(SearchQuery.mentioning(kim));
    window.run(() -> window.get().shell().navigator().showEntity(kim));
    window.focus("#articles");
  }

  /// Everything that is to be seen of the window and of what is open over it. On its thread.
  static List<Node> seen(SharedWindow window) {
    if (!Platform.isFxApplicationThread()) {
      throw new IllegalStateException("not the window's thread");
    }
    List<Node> seen = new ArrayList<>();
    add(window.get().shell(), seen);
    for (Window open : List.copyOf(Window.getWindows())) {
      if (open instanceof PopupWindow && open.isShowing()) {
        add(open.getScene().getRoot(), seen);
      }
    }
    return seen;
  }

  private static void add(Node node, List<Node> into) {
    if (node.isVisible()) {
      into.add(node);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> add(child, into));
      }
    }
  }
}
