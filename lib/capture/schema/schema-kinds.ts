import { surePersonName } from '../person-name';
import { type SchemaNode, textOf } from './schema-node';

export type SchemaKind = 'person' | 'organisation' | 'place' | 'event' | 'other';

/**
 * The types that are organisations without saying so in the last word of their name; with `ENDINGS` they cover
 * schema.org's Organization and LocalBusiness trees.
 */
const ORGANISATIONS = new Set(
  (
    'Airline Attorney Bakery Brewery Casino Consortium Corporation Dentist Distillery Electrician Florist Hospital ' +
    'Hostel Hotel Motel Library Locksmith MedicalClinic Notary NightClub NGO Optician Physician Pharmacy Plumber ' +
    'Preschool Project Resort Winery Campground Cooperative FundingScheme ComedyClub DaySpa HealthClub BarOrPub ' +
    'CafeOrCoffeeShop FastFoodRestaurant FireStation PoliceStation GasStation RadioStation TelevisionStation ' +
    'TouristInformationCenter ShoppingCenter RecyclingCenter EmergencyService AutomotiveBusiness LibrarySystem ' +
    'PerformingGroup DanceGroup MusicGroup TheaterGroup SportsTeam Periodical WorkersUnion PostOffice BedAndBreakfast ' +
    'AnimalShelter SelfStorage BowlingAlley GolfCourse PublicSwimmingPool SkiResort StadiumOrArena TennisComplex ' +
    'DryCleaningOrLaundry InternetCafe'
  ).split(' '),
);
const ENDINGS =
  /(?:Organization|Business|Store|Shop|Restaurant|Agency|Agent|Service|Contractor|Office|School|University|College|Clinic|Salon|Bank|CreditUnion|Association|Company|Club|Gallery|Dealer|Rental|Repair|Station|Gym|Spa|Painter|Location|Center|Department|Parlor|Parts|Wash|Park|Exchange|Care|Team|Charity|Cleaning)$/;

const PLACES =
  /^(?:Place|.*(?:Place|Structure|Attraction|Museum|Theater|Church|Airport|Zoo|Aquarium|Building|Embassy|Courthouse|CityHall|Residence|Landform|Accommodation))$/;

const EVENTS = /(?:Event|Festival|Hackathon|CourseInstance|EventSeries|DeliveryEvent|OnDemandEvent)$/;
/** What ends like an event or a company and is none of them. */
const NEITHER =
  /^(?:PublicationEvent|DeliveryEvent|.*(?:EventReservation|EventStatusType|Channel)|Service|GovernmentService|BroadcastService|FoodService|TaxiService|WebApplication|Project)$/;

/** What a node is for us. Several types: the first that says something. */
export function kindOf(node: SchemaNode): SchemaKind {
  for (const type of node.types) {
    if (NEITHER.test(type)) continue;
    // vCard's card of a business is a business (GoodRelations says both); whose own site says both of them is a person.
    if (type === 'Person' || type === 'Patient')
      return node.types.includes('Organization') && !surePersonName(textOf(node, 'name') ?? '')
        ? 'organisation'
        : 'person';
    if (EVENTS.test(type)) return 'event';
    if (ORGANISATIONS.has(type) || ENDINGS.test(type)) return 'organisation';
    if (PLACES.test(type)) return 'place';
  }
  return 'other';
}
