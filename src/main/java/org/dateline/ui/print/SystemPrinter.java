package org.dateline.ui.print;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.print.PageLayout;
import javafx.print.PageRange;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The printers of the system.
final class SystemPrinter implements PaperPrinter {

  @Override
  public Optional<PaperSize> paper() {
    return Optional.ofNullable(Printer.getDefaultPrinter())
        .or(() -> Printer.getAllPrinters().stream().findFirst())
        .map(printer -> paper(printer.getDefaultPageLayout()));
  }

  private static PaperSize paper(PageLayout layout) {
    return new PaperSize(layout.getPrintableWidth(), layout.getPrintableHeight());
  }

  @Override
  public Optional<PrintTask> ask(Window owner, String name) {
    @Nullable PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null) {
      return Optional.of(new NoJob());
    }
    job.getJobSettings().setJobName(name);
    if (!job.showPrintDialog(owner)) {
      job.cancelJob();
      return Optional.empty();
    }
    return Optional.of(new SystemTask(job));
  }

  /// The printer has gone since it was looked for.
  private record NoJob() implements PrintTask {

    @Override
    public PaperSize paper() {
      return PaperSize.A4;
    }

    @Override
    public boolean print(ArticlePages pages) {
      return false;
    }

    @Override
    public void cancel() {}
  }

  private record SystemTask(PrinterJob job) implements PrintTask {

    @Override
    public PaperSize paper() {
      return SystemPrinter.paper(job.getJobSettings().getPageLayout());
    }

    @Override
    public boolean print(ArticlePages pages) {
      boolean done = false;
      try {
        done = isPrinted(pages) && job.endJob();
        return done;
      } finally {
        // A page that cannot be drawn, too, leaves nothing waiting in the printer.
        if (!done) {
          cancel();
        }
      }
    }

    private boolean isPrinted(ArticlePages pages) {
      for (int page = 0; page < pages.count(); page++) {
        if (isWanted(page + 1) && !job.printPage(pages.page(page))) {
          return false;
        }
      }
      return true;
    }

    @Override
    public void cancel() {
      job.cancelJob();
    }

    private boolean isWanted(int page) {
      PageRange @Nullable [] ranges = job.getJobSettings().getPageRanges();
      return ranges == null
          || Stream.of(ranges)
              .anyMatch(range -> range.getStartPage() <= page && page <= range.getEndPage());
    }
  }
}
