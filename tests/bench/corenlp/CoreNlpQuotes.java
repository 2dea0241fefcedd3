import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Reads the texts of a folder with CoreNLP's quote attribution; prints the seconds to load, the CPU seconds to read and the peak of memory in MB. */
public class CoreNlpQuotes {
  public static void main(String[] arguments) throws Exception {
    OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    settings.setProperty("coref.algorithm", "statistical");
    settings.setProperty("threads", "1");
    long start = System.nanoTime();
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
    double load = (System.nanoTime() - start) / 1e9;
    List<Path> files;
    try (Stream<Path> listed = Files.list(Path.of(arguments[0]))) {
      files = listed.sorted().toList();
    }
    // What runs for the first time is slower, and is not counted.
    pipeline.annotate(new Annotation(Files.readString(files.get(0))));
    long before = system.getProcessCpuTime();
    for (Path file : files) pipeline.annotate(new Annotation(Files.readString(file)));
    double cpu = (system.getProcessCpuTime() - before) / 1e9;
    String peak = Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmHWM")).findFirst().orElse("VmHWM: 0 kB");
    System.out.printf("{\"load\": %.2f, \"cpu\": %.3f, \"megabytes\": %d}%n", load, cpu, Long.parseLong(peak.replaceAll("\\D", "")) / 1000);
  }
}
