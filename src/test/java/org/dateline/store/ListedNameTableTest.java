package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.model.EntityType;
import org.dateline.model.ListedName;
import org.dateline.store.ListedNameTable.NameListChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListedNameTableTest {

  private static final ListedName ZYX = name(EntityType.PERSON, "Zyx", "Z.", "習 近");
  private static final ListedName PLACE = name(EntityType.LOCATION, "Zyx");
  private static final ListedName ABC = name(EntityType.ORGANIZATION, "Abc", "a\"b'c");

  @TempDir Path folder;
  private Store store;
  private ListedNameTable table;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("library.db"), List.of());
    table = store.listedNames();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static ListedName name(EntityType type, String name, String... aliases) {
    return new ListedName(type, name, List.of(aliases), name.equals("Abc"));
  }

  @Test
  void what_was_put_on_the_list_is_there_in_its_order_after_reopening() {
    assertThat(table.all()).isEmpty();
    assertThat(table.add(List.of(ZYX, PLACE, ABC))).isEqualTo(new NameListChange(3, 0, 0, 0));
    close();
    open();

    assertThat(table.all()).containsExactly(ZYX, PLACE, ABC);
  }

  @Test
  void a_name_that_is_there_keeps_its_place_and_is_replaced() {
    table.add(List.of(ZYX, PLACE));
    ListedName other = name(EntityType.PERSON, "Zyx", "Other");

    assertThat(table.add(List.of(ABC, other, PLACE))).isEqualTo(new NameListChange(1, 1, 1, 0));
    assertThat(table.all()).containsExactly(other, PLACE, ABC);
  }

  @Test
  void a_new_list_takes_the_place_of_the_old() {
    table.add(List.of(ZYX, PLACE));

    assertThat(table.replace(List.of(ABC, ZYX))).isEqualTo(new NameListChange(1, 0, 1, 1));
    assertThat(table.all()).containsExactly(ABC, ZYX);
    assertThat(table.replace(List.of())).isEqualTo(new NameListChange(0, 0, 0, 2));
    assertThat(table.all()).isEmpty();
  }

  @Test
  void a_name_is_taken_off_with_all_its_types() {
    table.add(List.of(ZYX, PLACE, ABC));

    assertThat(table.remove("zyx")).isZero();
    assertThat(table.remove("Zyx")).isEqualTo(2);
    assertThat(table.all()).containsExactly(ABC);
    assertThat(table.removeAll()).isOne();
    assertThat(table.removeAll()).isZero();
  }
}
