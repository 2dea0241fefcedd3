import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** Runs Neo4j Community on the loopback with authentication on: HOME PORT, password in NEO4J_PASSWORD, megabytes for pages in NEO4J_PAGE_CACHE (256). Stops on SIGTERM. */
public class Neo4jServer {
    public static void main(String[] args) throws Exception {
        String password = System.getenv("NEO4J_PASSWORD");
        long pages = Long.parseLong(System.getenv().getOrDefault("NEO4J_PAGE_CACHE", "256"));
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(Path.of(args[0]))
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .setConfig(GraphDatabaseSettings.pagecache_memory, pages << 20)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(args[1])))
            .build();
        Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
        // A password that is the one before is refused: a folder that was started with it before gets another one in between.
        for (String next : List.of(UUID.randomUUID().toString(), password))
            service.database("system").executeTransactionally(
                "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", next));
        System.out.println("ready");
        Thread.currentThread().join();
    }
}
