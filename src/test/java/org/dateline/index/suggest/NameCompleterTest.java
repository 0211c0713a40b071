package org.dateline.index.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dateline.model.query.CancellationSignal;
import org.junit.jupiter.api.Test;

class NameCompleterTest {

  private static final int WEIGHT = 50;

  private static NamePrefixes prefixes(String... names) {
    NamePrefixes.NamePrefixesBuilder builder = new NamePrefixes.NamePrefixesBuilder();
    for (int i = 0; i < names.length; i++) {
      builder.add(i + 1, FoldedName.of(names[i]).text(), WEIGHT + names.length - i);
    }
    return builder.build(CancellationSignal.NEVER);
  }

  private static NameCompleter completer(String... names) {
    return new NameCompleter(List.of(prefixes(names)));
  }

  private static List<String> names(Iterator<NameMatch> matches) {
    List<String> names = new ArrayList<>();
    matches.forEachRemaining(match -> names.add(match.name()));
    return names;
  }

  private static List<String> beginning(NameCompleter lookup, String typed) {
    return names(lookup.beginning(FoldedName.of(typed)));
  }

  private static List<String> near(NameCompleter lookup, String typed, int slips) {
    return names(lookup.near(FoldedName.of(typed), slips, CancellationSignal.NEVER));
  }

  @Test
  void any_word_of_a_name_is_where_it_can_begin() {
    NameCompleter lookup = completer("Xi Jinping", "Kim Jong Un", "Jong", "Sejong");

    assertThat(beginning(lookup, "jong")).containsExactlyInAnyOrder("kim jong un", "jong");
    assertThat(beginning(lookup, "kim j")).containsExactly("kim jong un");
    assertThat(beginning(lookup, "jong u")).containsExactly("kim jong un");
    assertThat(beginning(lookup, "ong")).isEmpty();
    assertThat(beginning(lookup, "kim jong unx")).isEmpty();
  }

  @Test
  void the_heaviest_comes_first() {
    assertThat(beginning(completer("Merkel", "Merz", "Melania"), "me"))
        .containsExactly("merkel", "merz", "melania");
  }

  @Test
  void the_beginning_of_a_name_comes_a_little_before_its_other_words() {
    assertThat(beginning(completer("Lloyd George", "George Bush"), "geor"))
        .containsExactly("george bush", "lloyd george");
  }

  @Test
  void a_whole_word_comes_a_little_before_the_beginning_of_one() {
    NameCompleter lookup = completer("Kimberly Clark", "Kim");

    assertThat(beginning(lookup, "kim")).containsExactly("kim", "kimberly clark");
    assertThat(beginning(lookup, "k")).containsExactly("kimberly clark", "kim");
  }

  @Test
  void a_word_that_has_ended_is_no_beginning_of_another() {
    assertThat(beginning(completer("Kimberly Clark", "Kim", "Kim Jong Un"), "kim "))
        .containsExactly("kim", "kim jong un");
  }

  @Test
  void nothing_typed_finds_every_name_once() {
    assertThat(beginning(completer("Kim Jong Un", "Xi Jinping"), "")).hasSize(2);
    assertThat(beginning(completer(), "")).isEmpty();
    assertThat(beginning(completer(), "a")).isEmpty();
  }

  @Test
  void typed_words_may_stand_apart() {
    NameCompleter lookup = completer("Donald J. Trump", "Trump Tower", "Donald Tusk");

    assertThat(names(lookup.scattered(FoldedName.of("donald tr"))))
        .containsExactly("donald j trump");
    assertThat(names(lookup.scattered(FoldedName.of("tr don")))).containsExactly("donald j trump");
    assertThat(names(lookup.scattered(FoldedName.of("donald")))).isEmpty();
  }

  @Test
  void an_edit_of_each_kind_is_forgiven() {
    NameCompleter lookup = completer("Angela Merkel");

    assertThat(near(lookup, "merkle", 1)).as("exchanged").hasSize(1);
    assertThat(near(lookup, "merrkel", 1)).as("too many").hasSize(1);
    assertThat(near(lookup, "mrkel", 1)).as("missing").hasSize(1);
    assertThat(near(lookup, "nerkel", 1)).as("wrong").hasSize(1);
    assertThat(near(lookup, "angelamerk", 1)).as("a blank").hasSize(1);
    assertThat(near(lookup, "mreklel", 1)).isEmpty();
    assertThat(near(lookup, "mreklel", 2)).hasSize(1);
    assertThat(near(lookup, "nreklel", 2)).as("first letter").isEmpty();
  }

  @Test
  void an_edit_in_letters_beyond_ascii_is_one_edit() {
    assertThat(near(completer("Москва"), "мосвка", 1)).hasSize(1);
    assertThat(near(completer("Москва"), "москв", 1)).hasSize(1);
    assertThat(near(completer("東京都庁"), "東亰都庁", 1)).hasSize(1);
  }

  @Test
  void what_is_too_long_or_nothing_has_no_edits() {
    assertThat(near(completer("a"), "", 1)).isEmpty();
    assertThat(near(completer("a"), "a".repeat(500), 2)).isEmpty();
  }

  @Test
  void looking_for_edits_can_be_stopped() {
    assertThatThrownBy(() -> completer("Merkel").near(FoldedName.of("merkle"), 1, () -> true))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(
            () -> new NamePrefixes.NamePrefixesBuilder().add(1, "a", 1).build(() -> true))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void a_name_that_is_too_long_is_cut_at_a_word() {
    NameCompleter lookup = completer("word ".repeat(100) + "end");

    assertThat(beginning(lookup, "word"))
        .singleElement()
        .satisfies(name -> assertThat(name).startsWith("word word").endsWith("word"));
    assertThat(beginning(completer("a".repeat(1_000)), "aaaa")).hasSize(1);
    assertThat(beginning(completer("\uD83D\uDE00\uD835\uDD04".repeat(90)), "a")).hasSizeLessThan(2);
  }

  @Test
  void names_of_another_set_are_taken_over_but_for_some() {
    NamePrefixes old = prefixes("Kim Jong Un", "Xi Jinping", "Merkel");
    NamePrefixes joined =
        new NamePrefixes.NamePrefixesBuilder()
            .addAll(old, Set.of(2L))
            .add(2, "xi", WEIGHT)
            .build(CancellationSignal.NEVER);

    assertThat(joined.numbers()).containsExactlyInAnyOrder(1L, 2L, 3L);
    assertThat(beginning(new NameCompleter(List.of(joined)), "xi")).containsExactly("xi");
    assertThat(beginning(new NameCompleter(List.of(joined)), "un")).containsExactly("kim jong un");
  }

  // Against a scan of all names.

  private static final String[] WORDS =
      "kim jong un jo ji xi jin ping an ang angela merkel merk é о’ мо москва 東 un u a b ab ba"
          .split(" ");

  private record Entry(long number, String folded, int weight) {}

  private static List<Entry> random(Random random, int size) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      StringBuilder name = new StringBuilder();
      for (int n = 1 + random.nextInt(4); n > 0; n--) {
        name.append(WORDS[random.nextInt(WORDS.length)]).append(n > 1 ? " " : "");
      }
      entries.add(
          new Entry(
              random.nextInt(1 << 20),
              FoldedName.of(name.toString()).text(),
              random.nextInt(1 + random.nextInt(200))));
    }
    return entries;
  }

  /// In up to three sets.
  private static NameCompleter completer(Random random, List<Entry> entries) {
    List<NamePrefixes.NamePrefixesBuilder> builders =
        IntStream.rangeClosed(0, random.nextInt(3))
            .mapToObj(_ -> new NamePrefixes.NamePrefixesBuilder())
            .toList();
    for (Entry entry : entries) {
      builders
          .get(random.nextInt(builders.size()))
          .add(entry.number(), entry.folded(), entry.weight());
    }
    return new NameCompleter(
        builders.stream().map(builder -> builder.build(CancellationSignal.NEVER)).toList());
  }

  private static String typed(Random random, List<Entry> entries) {
    String name = entries.get(random.nextInt(entries.size())).folded();
    String[] words = name.split(" ");
    int first = random.nextInt(words.length);
    String rest = String.join(" ", Arrays.asList(words).subList(first, words.length));
    StringBuilder typed =
        new StringBuilder(rest.substring(0, 1 + random.nextInt(Math.min(12, rest.length()))));
    for (int slips = random.nextInt(3); slips > 0; slips--) {
      typed.setCharAt(random.nextInt(typed.length()), "abkm ".charAt(random.nextInt(5)));
    }
    return typed.toString();
  }

  private static List<String> suffixes(String name) {
    List<String> suffixes = new ArrayList<>(List.of(name));
    for (int at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
      suffixes.add(name.substring(at + 1));
    }
    return suffixes;
  }

  /// The greatest weight of each number whose names have what is typed.
  private static Map<Long, Integer> scan(
      List<Entry> entries, String typed, Predicate<String> meets, boolean wholeWords) {
    Map<Long, Integer> weights = new HashMap<>();
    boolean longEnough = typed.length() - typed.lastIndexOf(' ') > 2;
    for (Entry entry : entries) {
      for (String suffix : suffixes(entry.folded())) {
        if (meets.test(suffix)) {
          boolean whole = (suffix + " ").startsWith(typed + " ");
          int weight =
              entry.weight()
                  + (suffix.equals(entry.folded()) ? NameWeight.FIRST_WORD : 0)
                  + (wholeWords && whole && longEnough ? NameWeight.WHOLE_WORD : 0);
          weights.merge(entry.number(), weight, Math::max);
        }
      }
    }
    return weights;
  }

  private static void check(String typed, Map<Long, Integer> expected, Iterator<NameMatch> found) {
    Map<Long, Integer> weights = new LinkedHashMap<>();
    found.forEachRemaining(
        match -> assertThat(weights.put(match.number(), match.weight())).as("twice").isNull());

    assertThat(new TreeMap<>(weights)).as("“%s”", typed).isEqualTo(new TreeMap<>(expected));
    assertThat(List.copyOf(weights.values())).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void beginnings_are_those_that_a_scan_of_all_names_finds() {
    Random random = new Random(2);
    for (int round = 0; round < 60; round++) {
      List<Entry> entries = random(random, 1 + random.nextInt(400));
      NameCompleter lookup = completer(random, entries);
      for (int i = 0; i < 40; i++) {
        FoldedName typed = FoldedName.of(typed(random, entries));
        if (!typed.text().isEmpty() && !typed.ended()) {
          String text = typed.text();
          check(
              text,
              scan(entries, text, suffix -> suffix.startsWith(text), true),
              lookup.beginning(typed));
        }
      }
    }
  }

  @Test
  void slips_are_those_that_a_scan_of_all_names_finds() {
    Random random = new Random(3);
    for (int round = 0; round < 60; round++) {
      List<Entry> entries = random(random, 1 + random.nextInt(400));
      NameCompleter lookup = completer(random, entries);
      for (int i = 0; i < 40; i++) {
        FoldedName typed = FoldedName.of(typed(random, entries));
        if (typed.letters() > 2) {
          check(
              typed.text(),
              scan(entries, typed.text(), it -> slips(typed.text(), it) <= 1, false),
              lookup.near(typed, 1, CancellationSignal.NEVER));
          check(
              typed.text(),
              scan(entries, typed.text(), it -> isNearTwice(typed.text(), it), false),
              lookup.near(typed, 2, CancellationSignal.NEVER));
        }
      }
    }
  }

  private static boolean isNearTwice(String typed, String text) {
    int letter = typed.offsetByCodePoints(0, 1);
    return text.startsWith(typed.substring(0, letter))
        && slips(typed.substring(letter), text.substring(letter)) <= 2;
  }

  /// The fewest slips by which what is typed is a beginning of a text (optimal string alignment).
  private static int slips(String typed, String text) {
    int[] a = typed.codePoints().toArray();
    int[] b = text.codePoints().toArray();
    int[][] slips = new int[a.length + 1][b.length + 1];
    for (int i = 0; i <= a.length; i++) {
      for (int j = 0; j <= b.length; j++) {
        if (i == 0 || j == 0) {
          slips[i][j] = i + j;
        } else {
          int same = a[i - 1] == b[j - 1] ? 0 : 1;
          slips[i][j] =
              Math.min(slips[i - 1][j - 1] + same, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
          if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
            slips[i][j] = Math.min(slips[i][j], 1 + slips[i - 2][j - 2]);
          }
        }
      }
    }
    return Arrays.stream(slips[a.length]).min().orElseThrow();
  }

  @Test
  void words_that_stand_apart_are_those_that_a_scan_finds() {
    Random random = new Random(4);
    for (int round = 0; round < 60; round++) {
      List<Entry> entries = random(random, 1 + random.nextInt(200));
      NameCompleter lookup = completer(random, entries);
      for (int i = 0; i < 20; i++) {
        FoldedName typed = FoldedName.of(typed(random, entries) + " k");
        List<Long> expected =
            entries.stream()
                .filter(entry -> typed.words().size() > 1)
                .filter(entry -> !FoldedName.of(entry.folded()).find(typed).isEmpty())
                .map(Entry::number)
                .distinct()
                .toList();
        List<Long> found = new ArrayList<>();
        lookup.scattered(typed).forEachRemaining(match -> found.add(match.number()));

        assertThat(expected).as("“%s”", typed.text()).containsAll(found);
      }
    }
  }

  @Test
  void the_weights_of_any_run_are_found_in_their_order() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      byte[] weights = new byte[1 + random.nextInt(2_000)];
      random.nextBytes(weights);
      int from = random.nextInt(weights.length);
      int to = from + random.nextInt(weights.length - from + 1);
      MaxWeightTree maxima = new MaxWeightTree(weights);
      List<Integer> leaves = new ArrayList<>();
      maxima.nodes(from, to, (level, node) -> leaves(maxima, level, node, leaves));

      assertThat(leaves).hasSize(to - from).doesNotHaveDuplicates();
      assertThat(leaves).allMatch(leaf -> leaf >= from && leaf < to);
    }
  }

  private static void leaves(MaxWeightTree maxima, int level, int node, List<Integer> leaves) {
    if (level == 0) {
      leaves.add(node);
      return;
    }
    int first = node * MaxWeightTree.FAN_OUT;
    int last = Math.min(first + MaxWeightTree.FAN_OUT, maxima.size(level - 1));
    int most = 0;
    for (int below = first; below < last; below++) {
      most = Math.max(most, maxima.of(level - 1, below));
      leaves(maxima, level - 1, below, leaves);
    }
    assertThat(maxima.of(level, node)).isEqualTo(most);
  }
}
