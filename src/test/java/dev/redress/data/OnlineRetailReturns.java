package dev.redress.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A program, not a test: maps the returns of the UCI Online Retail data set to cases. Lines that one return invoice
 * credits to one sale are one case. Neither reason, wear nor signing stands in the data, so they stay unknown.
 *
 * <p>Arguments: the CSV file, an empty folder for {@code cases.ndjson} and {@code rules}, and optionally
 * {@code --signed-on-sale-day} to see what changes if goods were signed for on the day of the sale.
 */
public final class OnlineRetailReturns {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final String POLICY = "online-retail";
    private static final JsonMapper JSON = new JsonMapper();

    private final boolean signedOnSaleDay;

    private OnlineRetailReturns(boolean signedOnSaleDay) {
        this.signedOnSaleDay = signedOnSaleDay;
    }

    public static void main(String[] arguments) throws IOException {
        boolean signedOnSaleDay = List.of(arguments).contains("--signed-on-sale-day");
        Path out = Path.of(arguments[1]);
        List<String> cases = new OnlineRetailReturns(signedOnSaleDay).cases(Path.of(arguments[0]));
        Files.write(out.resolve("cases.ndjson"), cases);
        copyRules(Path.of("rules"), out.resolve("rules"));
        System.out.println(cases.size() + " cases");
    }

    private List<String> cases(Path csv) throws IOException {
        Map<String, ObjectNode> cases = new LinkedHashMap<>();
        CsvSchema schema = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(schema).readValues(csv.toFile())) {
            while (rows.hasNext()) {
                Map<String, String> row = rows.next();
                String id = row.get("return_invoice") + "-" + row.get("sale_invoice");
                addItem(cases.computeIfAbsent(id, caseId -> newCase(caseId, row)), row);
            }
        }
        List<String> lines = new ArrayList<>();
        cases.values().forEach(one -> lines.add(one.toString()));
        return lines;
    }

    private ObjectNode newCase(String caseId, Map<String, String> row) {
        ObjectNode one = JSON.createObjectNode();
        one.put("caseId", caseId);
        one.put("policy", POLICY);
        one.put("asOf", instant(row, "return_time"));
        ObjectNode order = one.putObject("order");
        order.put("platform", "OWN_SHOP");
        if (signedOnSaleDay) {
            order.put("status", "SIGNED");
            order.put("signedAt", instant(row, "sale_time"));
        }
        one.putObject("request").put("wants", "RETURN_AND_REFUND");
        one.putObject("buyer").put("reference", row.get("customer_id"));
        one.putArray("items");
        return one;
    }

    private static void addItem(ObjectNode one, Map<String, String> row) {
        ArrayNode items = (ArrayNode) one.get("items");
        ObjectNode item = items.addObject();
        item.put("id", String.valueOf(items.size()));
        item.put("sku", row.get("stock_code"));
        item.put("quantity", Integer.parseInt(text(row, "returned_qty")));
        item.put("orderedQuantity", Integer.parseInt(text(row, "sold_qty")));
        money(item, "unitPrice", text(row, "unit_price"));
        money(item, "linePaid", text(row, "line_value"));
    }

    private static void money(ObjectNode parent, String name, String amount) {
        parent.putObject(name).put("amount", plain(amount)).put("currency", "GBP");
    }

    /** The file writes 34.0 for 34.00. An amount of more than two decimals is left as it is, to be refused. */
    private static String plain(String amount) {
        BigDecimal exact = new BigDecimal(amount).stripTrailingZeros();
        return exact.setScale(Math.max(2, exact.scale())).toPlainString();
    }

    private static String instant(Map<String, String> row, String column) {
        return LocalDateTime.parse(text(row, column)).atZone(ZONE).toInstant().toString();
    }

    private static String text(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), () -> "no column " + column);
    }

    /** The apparel shop's rules for a shop that sells in pounds: one more policy file, no rule. */
    private static void copyRules(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            paths.filter(Files::isRegularFile)
                    .filter(path -> !path.startsWith(from.resolve("scenarios")))
                    .forEach(path -> copy(path, to.resolve(from.relativize(path))));
        }
        Path policies = to.resolve("policies");
        String apparel = Files.readString(policies.resolve("jd-apparel.yaml"));
        Files.writeString(
                policies.resolve(POLICY + ".yaml"),
                apparel.replace("id: jd-apparel", "id: " + POLICY)
                        .replace("zone: Asia/Shanghai", "zone: Europe/London")
                        .replace("currency: CNY", "currency: GBP"));
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
