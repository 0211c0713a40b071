package org.dateline.store.sqlite;

import java.nio.file.Path;
import org.jdbi.v3.core.Handle;

/// A database of one table with words, for the tests of its connections.
final class WordDatabase {

  private WordDatabase() {}

  static Connections open(Path file) {
    return withTable(Connections.open(new DatabaseFile(file)));
  }

  static Connections openTemporary(Path file) {
    return withTable(Connections.openTemporary(new DatabaseFile(file)));
  }

  private static Connections withTable(Connections connections) {
    connections.writing(handle -> handle.execute("CREATE TABLE word (text TEXT NOT NULL)"));
    return connections;
  }

  static void insert(Connections connections, String text) {
    connections.writing(handle -> handle.execute("INSERT INTO word VALUES (?)", text));
  }

  static int count(Connections connections) {
    return connections.read(WordDatabase::count);
  }

  static int count(Handle handle) {
    return handle.createQuery("SELECT count(*) FROM word").mapTo(Integer.class).one();
  }
}
