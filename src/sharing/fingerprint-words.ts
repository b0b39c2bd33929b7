const LIST = `
acorn acoustic acrobat adobe afloat agate agile airport airship album alcove alder alfalfa algebra
alley almanac almond aloe alpaca alphabet amaze amber amethyst anagram anchor angle angora animal
anise anorak antelope anthem antique antler anvil apple apricot apron aquarium arcade archer
arctic arena armchair aroma arrow artisan aspen aster athlete atlas attic auburn audio aurora
author autumn avenue avocado award awning azalea azure bagel baker balcony ballad bamboo banana
banjo banner barn barrel basil basket bathtub baton beacon beagle beanie bedrock begonia bench
bicycle bingo biscuit bison bistro blanket blazer blend blossom blouse bluebell bobbin bonfire
bonnet bookcase botany bottle bouquet boutique bracelet bramble breeze brick bridge broccoli
bronze brook brunch brush bubble bucket buffalo bugle builder bulb bumper bundle bungalow buoyant
button cabbage cabin cable cactus cadet cafe calendar calico calm camel campus canal candle canoe
canyon caramel cardigan caribou carnival carpet cartoon cascade cashew cassette castle cavern
celery ceramic chalk chamber channel chapter charcoal chateau cheddar chess chicory chimney
chipmunk chowder cicada cinema cinnamon circle citrus city clarinet classic clay cliff climate
clock cloud clover coast cobalt cobbler cocoa coffee coin collage comet compass concert condor
confetti cookie copper copy corduroy corner cosmos costume cotton courier cove crane crater crayon
crescent cricket crisp crocus crown crumb crystal cube cucumber cupboard curl curtain cushion
custard cycle dahlia dairy daylight dazzle decade decor delight delta denim design detour dewdrop
diagram dial diamond digit diner disco dolphin domain dome domino dormouse download dozen drama
drawer dream dresser drizzle drum dryer duckling duet dulcimer dune dusk dynamo earring earth
easel eclair edge elastic electric elegant elephant elevator elk email emblem emerald enamel
encore engine enjoy ensemble envelope eraser espresso essay estuary evening explore express fabric
factory falcon fancy fanfare farmer fashion feast feather fedora fern festival fiction fiddle
field fiesta figure filbert film finale finch fireside fjord flag flamingo flannel fleece flicker
flight flint floral flute focus foggy folder foliage fondue football forest forum fossil fox
foxglove fragrant frame freesia freight fresco frolic frozen fudge funnel gadget gala gallery
garage garden garlic garnet gateway gazebo gecko gelato gemstone gentle geology geranium geyser
ginger giraffe glacier glass gleam glen glider glimmer glitter globe glossy glow goblet golden
golf gondola gopher gourmet gown grain granite grape gravy green grid grill grocery grotto group
grove guava guide guitar gumdrop gymnast gypsum habitat haiku halfway hammer hamster happy harbor
harmony harp harvest hatbox haven hawthorn haystack hazel headline hectare height helium helmet
herbal heron hexagon hibiscus hickory highway hiker hillside hinge history hobby hockey holiday
holly honest hoodie hopeful horizon house huddle hyacinth hydrant icicle idea igloo iguana image
indigo indoor inkwell inland inlet invent iris ivory ivy jacket jade jargon jasmine jasper jazz
jelly jersey jetty jigsaw jingle journal joyful juggle juice jukebox jumbo juniper kale kangaroo
kayak kelp kennel kettle keyboard kimono kiosk kitchen kite kitten kiwi knapsack koala kumquat
label lace ladder ladle lagoon lamp lantern laptop larch lasagna lasso lattice laugh laundry
lavender lawn leaf legend leisure lemon lens lentil leopard letter library lift lilac lily lime
linden lively lobster locket lodge lofty logbook lollipop lookout lotus lounge lucky luggage
lullaby lunar lunch lupine lush luxury lyric macaroni machine magazine magenta magnet magpie
mahogany mailbox mallard mammoth mandolin mango mansion map maple marathon marble margin marigold
marmot marsh marvel mascot matinee meadow medley meerkat melody menu merchant meteor method midday
midnight mighty milk mimosa mineral mint mirror mobile moment month moonbeam mortar mosaic moss
motor mountain movie muffin mulberry mural museum mushroom music myrtle napkin nautical navy
nectar needle neon neptune network nibble nickel nocturne noodle north notebook nougat novel
nozzle nugget nutmeg oasis oatmeal oboe ocean office olive onion onyx opal opener opera orange
orbit orchard oregano origami oriole ornament ostrich otter outdoor outfit oven overcoat oxygen
oyster package paddle padlock page paint palace panda panorama papaya paprika parade parcel park
parlor parquet parsley party passport pasta patio pattern pavement pavilion peach peanut pebble
pecan pelican pencil pendant penguin peony pepper perfume petunia pewter photo piano pickle picnic
picture pillow pinafore pink pinto pioneer pipe pitcher pixel pizza planet plaster platform
playful plaza plenty pluck poem poetry pogo pollen polygon pond popcorn poplar poppy porch
porridge portrait postcard potato powder prairie praline present pretzel primrose prism prize
promise pudding pueblo pulley puma pumpkin puppet purple puzzle pyramid quail quarry quest quiche
quiet quill quince quiver raccoon radar raft railway rainbow raisin rally ranch rapid ravioli
reader recipe recycle redwood refresh region renew reunion rhubarb rhythm rice rinse ripple
risotto river robin robot rodeo roller rooftop rooster rope rosemary round rowboat ruby rudder rug
ruler runner rutabaga safari saffron saga sailboat salad salmon salsa sample sandal sapling
sapphire sardine sash satchel satin saturn sauna savanna scallop scamper scarf scenic science
scissors scooter scout scribble sculptor seafood seashell seesaw sentence serene shade shampoo
shawl shelf sherbet shield shimmer shine ship shirt shovel shower shrub shuffle signal silo silver
sketch skillet skipper skylark slalom sleeve slide slope smile smooth snack snapshot sneaker
snorkel snug soap soccer sofa softball solar solid sonata soprano sorbet south space spaniel
sparkle spatula spinach spiral splash splendid sponge spoon spring sprout spruce squash squirrel
stadium stage stairway stamp staple station steady stencil stick stitch stool stove straw stream
stripe stroll studio sugar suitcase summer sunrise sunset surface surprise sushi swan sweater
swift swim swirl sycamore syrup taco tadpole taffeta tailor talent tandem tangent tape tapioca
tartan tassel teacup teapot telegram tempo tennis tent terrace thicket thimble thistle tiara
tinfoil tinker tiptoe toboggan today tomato tomorrow topaz topic tortoise toucan tour tower toybox
trail transit trapeze travel treasure tree trellis triangle tricycle trifle trinket trio tripod
trolley trombone trophy truffle trumpet trunk tugboat tulip tuna tundra tunic turkey turnip turtle
tutor tuxedo twig twilight twist ukulele umbrella umpire unicycle uniform uphill upstairs vacation
valve vanilla vase vault vehicle velvet venture veranda viaduct victory video view village vine
vintage vinyl viola vista vivid voice volley volume voyage waffle wagon walnut waltz wander
wardrobe warm wasabi water website weekend welcome wheat windmill winner wisdom wisteria wombat
wooden wool workshop wren writer yacht yak yard yodel yogurt yonder yucca zebra zesty zigzag zinc
zinnia zipper zircon zucchini
`;

/**
 * 1,024 plain words to read aloud, in the order of the alphabet. No two share their first four letters, or differ in
 * one letter alone. The list is frozen: another order or another word would change every fingerprint.
 */
export const FINGERPRINT_WORDS: readonly string[] = LIST.trim().split(/\s+/);
