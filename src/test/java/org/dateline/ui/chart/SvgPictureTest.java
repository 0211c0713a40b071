package org.dateline.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dateline.ui.chart.SvgPicture.NamedBars;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

final class SvgPictureTest {

  private static Document read(SvgPicture picture) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(picture.toString())));
  }

  private static DateBar bar(int day, long count) {
    return new DateBar(LocalDate.of(2018, 5, day), LocalDate.of(2018, 5, day), count);
  }

  @Test
  void bars_are_as_high_as_their_counts_on_one_scale() throws Exception {
    Document svg =
        read(
            SvgPicture.ofBars(
                List.of(
                    new NamedBars("A & <B>", List.of(bar(1, 4), bar(2, 0))),
                    new NamedBars("C", List.of(bar(1, 1), bar(2, 2)))),
                "1 May",
                "2 May"));

    var bars = svg.getElementsByTagName("rect");
    assertThat(bars.getLength()).isEqualTo(1 + 4);
    assertThat(height(bars.item(1))).isEqualTo(4 * height(bars.item(3)));
    assertThat(height(bars.item(2))).isZero();
    assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("A & <B>");
    assertThat(svg.getElementsByTagName("text").getLength()).isEqualTo(4);
  }

  private static double height(Node bar) {
    return Double.parseDouble(((Element) bar).getAttribute("height"));
  }

  @Test
  void names_stand_in_boxes_over_lines() throws Exception {
    SvgPicture picture = new SvgPicture(200, 100);
    picture.line(0, 0, 100, 50, 2);
    picture.box(100, 50, 80, 20, "Kim\u0000 Jong Un");

    Document svg = read(picture);
    assertThat(svg.getElementsByTagName("line").getLength()).isEqualTo(1);
    assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("Kim Jong Un");
  }
}
